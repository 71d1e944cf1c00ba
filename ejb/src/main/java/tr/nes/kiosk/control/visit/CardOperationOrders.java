package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tr.nes.card.CardSerial;
import tr.nes.card.OperationKind;
import tr.nes.card.ServicingOrder;
import tr.nes.card.boundary.CardServicing;
import tr.nes.cardconnector.Cancellation;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.control.terminal.TerminalReaders;
import tr.nes.kiosk.entity.Visit;

/**
 * T1 of an operation on a visit's chosen card: records the intention and the step to WORKING in the current
 * transaction.
 */
@ApplicationScoped
public class CardOperationOrders {

    @Inject
    private TerminalReaders readers;

    @Inject
    private CardServicing cards;

    /** The recorded operation. */
    record Wish(UUID operation, ServicingOrder order) {}

    /**
     * @param from the required current step
     * @throws WrongStep if the visit is at another step: another click was faster
     * @throws tr.nes.card.CardException OPERATION_OPEN if another operation on this card is open
     */
    Wish write(TerminalId here, Visit session, VisitStep from, OperationKind kind, Cancellation leaving) {
        session.require(from);
        CardSerial card = session.card().orElseThrow(WrongStep::new);
        ServicingOrder order = new ServicingOrder(
                session.holder(), card, readers.demand(here, session.readerId()), here.value(), leaving);
        UUID operation = cards.intend(kind, order);
        session.work(from, operation);
        return new Wish(operation, order);
    }
}
