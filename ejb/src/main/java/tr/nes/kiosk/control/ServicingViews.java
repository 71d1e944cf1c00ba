package tr.nes.kiosk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.card.CardSerial;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationState;
import tr.nes.card.OperationView;
import tr.nes.card.boundary.CardServicing;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.kiosk.ServicingStep;
import tr.nes.kiosk.ServicingView;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.WayIn;
import tr.nes.kiosk.entity.ServicingSession;

/** A visit as its kiosk shows it. An operation that has ended leads to the result by itself. */
@ApplicationScoped
public class ServicingViews {

    @Inject
    private ServicingSessions sessions;

    @Inject
    private SmsCodes smsCodes;

    @Inject
    private CardServicing cards;

    @Inject
    private Holders holders;

    @Inject
    private Clock clock;

    public ServicingView of(String token, TerminalId here) {
        ServicingSession session = sessions.read(token, here);
        OperationView operation = session.operation().map(cards::operation).orElse(null);
        if (session.step() == ServicingStep.WORKING && operation.state() != OperationState.INTENDED) {
            ServicingStep next = next(operation, session.card().isEmpty());
            session = sessions.change(token, here, live -> finish(live, next));
        }
        return view(session, operation);
    }

    /** @param loggingIn no card was chosen yet: the signature was for the login */
    private static ServicingStep next(OperationView operation, boolean loggingIn) {
        if (loggingIn && operation.state() == OperationState.CONFIRMED) {
            return ServicingStep.CHOOSE_CARD;
        } else if (!operation.pinWrong()) {
            return ServicingStep.RESULT;
        } else if (operation.kind() == OperationKind.CHANGE_PIN) {
            return ServicingStep.CHANGE_PIN;
        }
        return loggingIn ? ServicingStep.SIGN_IN : ServicingStep.SIGN_CONSENT;
    }

    private ServicingSession finish(ServicingSession session, ServicingStep next) {
        session.finished(next, clock.instant());
        return session;
    }

    private ServicingView view(ServicingSession session, OperationView operation) {
        SmsChallengeView sms = session.smsChallenge()
                .map(challenge -> smsCodes.view(challenge, session.binding()))
                .orElse(null);
        return new ServicingView(
                session.id(),
                session.step(),
                name(session),
                sms,
                session.wayIn(),
                session.allowsPress(clock.instant()),
                session.card().map(CardSerial::value).orElse(null),
                operation,
                session.remaining(clock.instant()));
    }

    /** Not before the second factor: a name would tell that the word was right. */
    private String name(ServicingSession session) {
        return session.wayIn() == WayIn.NONE
                ? ""
                : session.knownHolder()
                        .map(holders::view)
                        .map(HolderView::fullName)
                        .orElse("");
    }
}
