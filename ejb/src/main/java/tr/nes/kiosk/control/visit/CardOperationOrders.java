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

/** T1 of what a visit wants of its chosen card: the intention and the step to WORKING, in the transaction under way. */
@ApplicationScoped
public class CardOperationOrders {

    @Inject
    private TerminalReaders readers;

    @Inject
    private CardServicing cards;

    /** What was written down. */
    record Wish(UUID operation, ServicingOrder order) {}

    /**
     * @param from where the visit must stand
     * @throws WrongStep if it stands elsewhere: another click was faster
     * @throws tr.nes.card.CardException OPERATION_OPEN if something else is under way with this card
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
