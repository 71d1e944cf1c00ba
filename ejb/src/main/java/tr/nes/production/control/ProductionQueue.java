package tr.nes.production.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import tr.nes.card.CardException;
import tr.nes.card.CardInProduction;
import tr.nes.card.ServicingOrder;
import tr.nes.card.boundary.CardPersonalisation;
import tr.nes.cardconnector.ReaderName;
import tr.nes.enrolment.ApplicationInProduction;
import tr.nes.enrolment.boundary.ProductionApplications;
import tr.nes.production.CardProduced;
import tr.nes.production.entity.BlankCard;
import tr.nes.production.entity.ProductionOrder;
import tr.nes.shared.HolderId;

/** Brings together an application that waits and a blank card. */
@ApplicationScoped
public class ProductionQueue {

    @Inject
    private ProductionRecords records;

    @Inject
    private StockRecords stock;

    @Inject
    private ProductionApplications applications;

    @Inject
    private CardPersonalisation cards;

    @Inject
    private Clock clock;

    /** What was begun and is to be carried out. */
    public record Begun(UUID operation, ServicingOrder order) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void queue(@Observes ApplicationInProduction event) {
        ProductionOrder before = records.lock(event.application());
        if (before == null) {
            records.add(new ProductionOrder(event.application(), event.number(), clock.instant()));
        } else {
            before.remake(clock.instant());
        }
    }

    /**
     * T1. Empty if nobody waits, or the card is not one to be made.
     *
     * @throws CardException OPERATION_OPEN
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Begun> begin(ReaderName reader, CardInProduction card) {
        BlankCard blank = stock.lock(card.serial());
        if (blank == null || !blank.isBlank()) {
            return Optional.empty();
        }
        if (!card.blank()) {
            blank.spoil(CardException.Reason.NOT_BLANK.key());
            cards.discard(card.serial());
            return Optional.empty();
        }
        return records.next().flatMap(order -> begin(order, blank, reader, card));
    }

    private Optional<Begun> begin(ProductionOrder order, BlankCard blank, ReaderName reader, CardInProduction card) {
        if (applications.data(order.application()).isEmpty()) {
            order.reject("State", clock.instant());
            return Optional.empty();
        }
        HolderId holder = applications.holder(order.application());
        ServicingOrder service = new ServicingOrder(holder, card.serial(), reader, CardProduced.TERMINAL);
        UUID operation = cards.intend(service, card.label());
        blank.reserve();
        order.begin(operation, card.serial(), reader.value(), holder, clock.instant());
        return Optional.of(new Begun(operation, service));
    }
}
