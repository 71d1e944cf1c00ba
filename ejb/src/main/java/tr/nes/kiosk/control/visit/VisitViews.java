package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.boundary.SmsCodes;
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
        Visit visit = records.read(token, here);
        OperationView operation = visit.operation().flatMap(cards::operation).orElse(null);
        if (visit.step() == VisitStep.WORKING && operation.state() != OperationState.INTENDED) {
            VisitStep next = next(operation, visit);
            visit = records.change(token, here, live -> finish(live, next));
        }
        return view(visit, operation);
    }

    /** A signature before a card was chosen was for the login. */
    private static VisitStep next(OperationView operation, Visit visit) {
        boolean loggingIn = visit.chosen().isEmpty();
        if (loggingIn && operation.state() == OperationState.CONFIRMED) {
            return VisitStep.CHOOSE_CARD;
        } else if (!operation.pinWrong()) {
            return VisitStep.RESULT;
        } else if (operation.kind() == OperationKind.CHANGE_PIN) {
            return VisitStep.CHANGE_PIN;
        }
        VisitStep text = visit.document().isPresent() ? VisitStep.SIGN_DOCUMENT : VisitStep.SIGN_CONSENT;
        return loggingIn ? VisitStep.SIGN_IN : text;
    }

    private Visit finish(Visit visit, VisitStep next) {
        visit.finished(next, clock.instant());
        return visit;
    }

    private VisitView view(Visit visit, OperationView operation) {
        SmsChallengeView sms = visit.smsChallenge()
                .map(challenge -> smsCodes.view(challenge, visit.binding()))
                .orElse(null);
        return new VisitView(
                visit.id(),
                visit.step(),
                name(visit),
                sms,
                visit.wayIn(),
                visit.allowsPress(clock.instant()),
                visit.knownHolder().flatMap(holders::pinWaitEnd).orElse(null),
                visit.wasCardPulled(),
                visit.chosen().map(chosen -> chosen.card().value()).orElse(null),
                operation,
                visit.document().isPresent(),
                visit.remaining(clock.instant()));
    }

    /** Empty before the second factor: a name would reveal that the password was correct. */
    private String name(Visit visit) {
        return visit.wayIn() == IdentificationMethod.NONE
                ? ""
                : visit.knownHolder()
                        .map(holders::view)
                        .map(HolderView::fullName)
                        .orElse("");
    }
}
