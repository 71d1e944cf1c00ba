package tr.nes.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.order.FeeItem;
import tr.nes.order.OrderException;
import tr.nes.order.OrderException.Reason;
import tr.nes.order.PriceView;
import tr.nes.order.entity.FeePrice;
import tr.nes.shared.Caller;
import tr.nes.shared.rate.RateLimitRows;

/** The price list. */
@ApplicationScoped
@Transactional
public class PriceRecords {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    @PersistenceContext
    private EntityManager database;

    @Inject
    private RateLimitRows rows;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ISTANBUL);
    }

    /** By item, the newest first. */
    public List<PriceView> all() {
        return database.createQuery("select p from FeePrice p order by p.item, p.fromDay desc", FeePrice.class)
                .getResultStream()
                .map(FeePrice::view)
                .toList();
    }

    /** Of today. */
    public Optional<PriceView> today(FeeItem item) {
        return PricePolicy.on(today(), item, of(item));
    }

    private List<PriceView> of(FeeItem item) {
        return database.createQuery("select p from FeePrice p where p.item = :item", FeePrice.class)
                .setParameter("item", item)
                .getResultStream()
                .map(FeePrice::view)
                .toList();
    }

    /**
     * One at a time; a price without an end ends the day before the new one.
     *
     * @throws OrderException PRICE_WRONG, PRICE_DAYS, PRICE_OVERLAPS
     */
    public void add(PriceView price) {
        rows.lockGate();
        PricePolicy.replaced(price, of(price.item()), today())
                .ifPresent(old -> demand(old.id()).end(price.from().minusDays(1)));
        database.persist(new FeePrice(price, caller.holder(), clock.instant()));
        database.flush();
    }

    /** Today is its last day; one that has not begun is removed. @throws OrderException PRICE_GONE */
    public PriceView end(UUID id) {
        rows.lockGate();
        FeePrice price = demand(id);
        PriceView ended = price.view();
        if (ended.until() != null && !ended.until().isAfter(today())) {
            throw new OrderException(Reason.PRICE_GONE);
        }
        if (ended.from().isAfter(today())) {
            database.remove(price);
        } else {
            price.end(today());
        }
        return ended;
    }

    private FeePrice demand(UUID id) {
        FeePrice price = id == null ? null : database.find(FeePrice.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (price == null) {
            throw new OrderException(Reason.PRICE_GONE);
        }
        return price;
    }
}
