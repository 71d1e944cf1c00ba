package tr.nes.kiosk.control.visit;

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
import tr.nes.kiosk.IdentificationMethod;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.VisitView;
import tr.nes.kiosk.entity.Visit;

/** Builds the kiosk's view of a visit. A finished operation leads to the result automatically. */
@ApplicationScoped
public class VisitViews {

    @Inject
    private VisitRecords records;

    @Inject
    private SmsCodes smsCodes;

    @Inject
    private CardServicing cards;

    @Inject
    private Holders holders;

    @Inject
    private Clock clock;

    public VisitView of(String token, TerminalId here) {
        Visit session = records.read(token, here);
        OperationView operation = session.operation().map(cards::operation).orElse(null);
        if (session.step() == VisitStep.WORKING && operation.state() != OperationState.INTENDED) {
            VisitStep next = next(operation, session.card().isEmpty());
            session = records.change(token, here, live -> finish(live, next));
        }
        return view(session, operation);
    }

    /** @param loggingIn whether no card was chosen yet, so that the signature was for the login */
    private static VisitStep next(OperationView operation, boolean loggingIn) {
        if (loggingIn && operation.state() == OperationState.CONFIRMED) {
            return VisitStep.CHOOSE_CARD;
        } else if (!operation.pinWrong()) {
            return VisitStep.RESULT;
        } else if (operation.kind() == OperationKind.CHANGE_PIN) {
            return VisitStep.CHANGE_PIN;
        }
        return loggingIn ? VisitStep.SIGN_IN : VisitStep.SIGN_CONSENT;
    }

    private Visit finish(Visit session, VisitStep next) {
        session.finished(next, clock.instant());
        return session;
    }

    private VisitView view(Visit session, OperationView operation) {
        SmsChallengeView sms = session.smsChallenge()
                .map(challenge -> smsCodes.view(challenge, session.binding()))
                .orElse(null);
        return new VisitView(
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

    /** Empty before the second factor: a name would reveal that the password was correct. */
    private String name(Visit session) {
        return session.wayIn() == IdentificationMethod.NONE
                ? ""
                : session.knownHolder()
                        .map(holders::view)
                        .map(HolderView::fullName)
                        .orElse("");
    }
}
