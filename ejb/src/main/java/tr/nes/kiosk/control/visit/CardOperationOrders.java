package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tr.nes.card.OperationKind;
import tr.nes.card.ServicingOrder;
import tr.nes.card.boundary.CardServicing;
import tr.nes.cardconnector.Cancellation;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.control.terminal.TerminalReaders;
import tr.nes.kiosk.entity.ChosenCard;
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
    record Order(UUID operation, ServicingOrder order) {}

    /**
     * @param from the required current step
     * @throws WrongStep if the visit is at another step: another click was faster
     * @throws tr.nes.card.CardException OPERATION_OPEN if another operation on this card is open
     */
    Order write(TerminalId here, Visit visit, VisitStep from, OperationKind kind, Cancellation leaving) {
        visit.require(from);
        ChosenCard chosen = visit.chosen().orElseThrow(WrongStep::new);
        ServicingOrder order = new ServicingOrder(
                visit.holder(), chosen.card(), readers.demand(here, chosen.reader()), here.value(), leaving);
        UUID operation = cards.intend(kind, order);
        visit.work(from, operation);
        return new Order(operation, order);
    }
}
