package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import tr.nes.access.SmsPurpose;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.card.OperationKind;
import tr.nes.card.PinProblem;
import tr.nes.card.boundary.CardServicing;
import tr.nes.cardconnector.Cancellation;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.control.visit.CardOperationOrders.Order;
import tr.nes.kiosk.entity.Visit;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.boundary.SealedSecrets;

/** Keeps the new PIN sealed while the holder approves, then passes it once to the card operation. */
@ApplicationScoped
public class Approval {

    @Inject
    private VisitRecords records;

    @Inject
    private QueueCancellations cancellations;

    @Inject
    private CardOperationOrders orders;

    @Inject
    private CardServicing cards;

    @Inject
    private SealedSecrets secrets;

    @Inject
    private SmsCodes smsCodes;

    /** Does not wipe its arguments; the caller does. */
    public PinProblem keep(String token, TerminalId here, char[] pin, char[] repeated) {
        Visit visit = records.read(token, here);
        visit.require(VisitStep.ENTER_PIN);
        PinProblem problem = cards.judge(visit.holder(), pin);
        if (problem == PinProblem.NONE && !Arrays.equals(pin, repeated)) {
            problem = PinProblem.MISMATCH;
        }
        if (problem == PinProblem.NONE) {
            Sealed sealed = seal(visit, pin);
            UUID challenge = smsCodes.open(visit.holder(), SmsPurpose.SET_PIN, visit.binding())
                    .id();
            records.change(token, here, live -> {
                live.keepPin(sealed, challenge);
                return null;
            });
        } else {
            records.change(token, here, live -> null);
        }
        return problem;
    }

    /**
     * Records the operation together with the step, then starts the card operation.
     *
     * @throws WrongStep if another click was faster
     * @throws tr.nes.card.CardException OPERATION_OPEN if another operation on this card is open
     */
    public void carryOut(String token, TerminalId here) {
        Cancellation leaving = cancellations.of(token);
        Handover handover = records.change(token, here, visit -> intend(here, visit, leaving));
        cards.carryOut(handover.wish().operation(), handover.wish().order(), handover.pin());
    }

    /** Unseals the PIN last, so that no refusing rule can leave it in memory. */
    private Handover intend(TerminalId here, Visit visit, Cancellation leaving) {
        Sealed pending = visit.pendingPin();
        Order wish = orders.write(here, visit, VisitStep.APPROVE, OperationKind.UNBLOCK, leaving);
        return new Handover(wish, secrets.open(MasterKey.EPOCH, visit.binding(), pending));
    }

    private Sealed seal(Visit visit, char[] pin) {
        byte[] digits = PinInput.digits(pin);
        try {
            return secrets.seal(MasterKey.EPOCH, visit.binding(), digits);
        } finally {
            Arrays.fill(digits, (byte) 0);
        }
    }

    /** Identity only: a record's own methods would print and compare the PIN. */
    private record Handover(Order wish, byte[] pin) {

        @Override
        public String toString() {
            return wish.toString();
        }
    }
}
