package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import tr.nes.card.OperationKind;
import tr.nes.card.PinProblem;
import tr.nes.card.boundary.CardServicing;
import tr.nes.cardconnector.Cancellation;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.control.visit.CardOperationOrders.Order;
import tr.nes.kiosk.entity.Visit;

/** PIN değiştirme: old and new PIN go directly from the pad to the card and are not stored. */
@ApplicationScoped
public class OldPinChange {

    @Inject
    private VisitRecords records;

    @Inject
    private QueueCancellations cancellations;

    @Inject
    private CardOperationOrders orders;

    @Inject
    private CardServicing cards;

    /** Does not wipe its arguments; the caller does. */
    public PinProblem run(String token, TerminalId here, char[] oldPin, char[] newPin, char[] repeated) {
        Cancellation leaving = cancellations.of(token);
        PinProblem problem = records.change(token, here, visit -> judge(visit, oldPin, newPin, repeated));
        if (problem == PinProblem.NONE) {
            Order wish = records.change(
                    token,
                    here,
                    visit -> orders.write(here, visit, VisitStep.CHANGE_PIN, OperationKind.CHANGE_PIN, leaving));
            cards.changePin(wish.operation(), wish.order(), PinInput.digits(oldPin), PinInput.digits(newPin));
        }
        return problem;
    }

    private PinProblem judge(Visit visit, char[] oldPin, char[] newPin, char[] repeated) {
        visit.require(VisitStep.CHANGE_PIN);
        if (!PinInput.isWellFormed(oldPin)) {
            return PinProblem.OLD_PIN_FORM;
        }
        PinProblem problem = cards.judge(visit.holder(), newPin);
        return problem == PinProblem.NONE && !Arrays.equals(newPin, repeated) ? PinProblem.MISMATCH : problem;
    }
}
