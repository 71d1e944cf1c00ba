package tr.nes.kiosk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import tr.nes.card.CardSerial;
import tr.nes.card.OperationKind;
import tr.nes.card.PinProblem;
import tr.nes.card.ServicingOrder;
import tr.nes.card.boundary.CardServicing;
import tr.nes.cardconnector.Cancellation;
import tr.nes.kiosk.ServicingStep;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.entity.ServicingSession;

/** PIN değiştirme: old and new PIN go straight from the pad to the card and are kept nowhere. */
@ApplicationScoped
public class OldPinChange {

    @Inject
    private ServicingSessions sessions;

    @Inject
    private VisitWaits waits;

    @Inject
    private TerminalReaders readers;

    @Inject
    private CardServicing cards;

    /** Wipes nothing: the caller does. */
    public PinProblem run(String token, TerminalId here, char[] oldPin, char[] newPin, char[] repeated) {
        Cancellation leaving = waits.of(token);
        PinProblem problem = sessions.change(token, here, session -> judge(session, oldPin, newPin, repeated));
        if (problem == PinProblem.NONE) {
            Handover handover = sessions.change(token, here, session -> intend(here, session, leaving));
            cards.changePin(handover.operation(), handover.order(), TypedPin.digits(oldPin), TypedPin.digits(newPin));
        }
        return problem;
    }

    private PinProblem judge(ServicingSession session, char[] oldPin, char[] newPin, char[] repeated) {
        session.require(ServicingStep.CHANGE_PIN);
        if (!TypedPin.isWellFormed(oldPin)) {
            return PinProblem.OLD_PIN_FORM;
        }
        PinProblem problem = cards.judge(session.holder(), newPin);
        return problem == PinProblem.NONE && !Arrays.equals(newPin, repeated) ? PinProblem.MISMATCH : problem;
    }

    private Handover intend(TerminalId here, ServicingSession session, Cancellation leaving) {
        session.require(ServicingStep.CHANGE_PIN);
        CardSerial card = session.card().orElseThrow(WrongStep::new);
        ServicingOrder order = new ServicingOrder(
                session.holder(), card, readers.demand(here, session.readerId()), here.value(), leaving);
        UUID operation = cards.intend(OperationKind.CHANGE_PIN, order);
        session.work(ServicingStep.CHANGE_PIN, operation);
        return new Handover(operation, order);
    }

    private record Handover(UUID operation, ServicingOrder order) {}
}
