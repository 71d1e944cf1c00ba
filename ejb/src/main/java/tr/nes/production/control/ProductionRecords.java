package tr.nes.production.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tr.nes.production.ProductionState;
import tr.nes.production.entity.ProductionOrder;
import tr.nes.shared.HolderId;

/** Finds production orders. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProductionRecords {

    /** More than there are readers: each tries those before it in the queue. */
    private static final int CANDIDATES = 32;

    private static final String LISTED = " from ProductionOrder o where o.state in :states";
    private static final String NUMBERED = " and o.number like :number escape '!'";

    @PersistenceContext
    private EntityManager database;

    public void add(ProductionOrder order) {
        database.persist(order);
    }

    /** Locked; null if there is none. */
    public ProductionOrder lock(UUID application) {
        ProductionOrder order = application == null ? null : database.find(ProductionOrder.class, application);
        if (order != null) {
            database.refresh(order, LockModeType.PESSIMISTIC_WRITE);
        }
        return order;
    }

    /** The oldest of the queue that no other reader has taken, locked. */
    public Optional<ProductionOrder> next() {
        List<UUID> oldest = database.createQuery(
                        "select o.application from ProductionOrder o where o.state = :queued order by o.queuedAt,"
                                + " o.application",
                        UUID.class)
                .setParameter("queued", ProductionState.QUEUED)
                .setMaxResults(CANDIDATES)
                .getResultList();
        return oldest.stream()
                .map(this::lock)
                .filter(order -> order != null && order.state() == ProductionState.QUEUED)
                .findFirst();
    }

    /** Locked; empty if the operation is none of the production's. */
    public Optional<ProductionOrder> of(UUID operation) {
        return database.createQuery(
                        "select o.application from ProductionOrder o where o.operation = :operation", UUID.class)
                .setParameter("operation", operation)
                .getResultStream()
                .findFirst()
                .map(this::lock);
    }

    /** At the bureau with this card; locked. */
    public Optional<ProductionOrder> atBureau(String card) {
        return database.createQuery(
                        "select o.application from ProductionOrder o where o.cardSerial = :card and o.reader = :bureau"
                                + " and o.state = :making",
                        UUID.class)
                .setParameter("card", card)
                .setParameter("bureau", ProductionOrder.BUREAU)
                .setParameter("making", ProductionState.MAKING)
                .getResultStream()
                .findFirst()
                .map(this::lock);
    }

    /** For whom the card is in the making. */
    public Optional<HolderId> holderOf(String card) {
        return database.createQuery(
                        "select o from ProductionOrder o where o.cardSerial = :card and o.state in :making",
                        ProductionOrder.class)
                .setParameter("card", card)
                .setParameter("making", EnumSet.of(ProductionState.MAKING, ProductionState.UNKNOWN))
                .getResultStream()
                .map(ProductionOrder::holder)
                .findFirst();
    }

    /** The newest made in this reader. */
    public Optional<ProductionOrder> newestIn(String reader) {
        return database.createQuery(
                        "select o from ProductionOrder o where o.reader = :reader order by o.since desc",
                        ProductionOrder.class)
                .setParameter("reader", reader)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Map<ProductionState, Long> counts() {
        Map<ProductionState, Long> counts = new EnumMap<>(ProductionState.class);
        EnumSet.allOf(ProductionState.class).forEach(state -> counts.put(state, 0L));
        database.createQuery("select o.state, count(o) from ProductionOrder o group by o.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((ProductionState) row[0], (Long) row[1]));
        return counts;
    }

    public long count(Collection<ProductionState> states, String number) {
        return listed("select count(o)", "", Long.class, states, number).getSingleResult();
    }

    /** Sorts ids by index, and then reads the rows of the page only. */
    public List<ProductionOrder> page(Collection<ProductionState> states, String number, int first, int size) {
        List<UUID> ids = listed(
                        "select o.application", " order by o.queuedAt, o.application", UUID.class, states, number)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        Map<UUID, ProductionOrder> found = database.createQuery(
                        "select o from ProductionOrder o where o.application in :ids", ProductionOrder.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ProductionOrder::application, each -> each));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The comparison of numbers costs more than all else, so it is left out where there is none. */
    private <T> TypedQuery<T> listed(
            String what, String order, Class<T> type, Collection<ProductionState> states, String number) {
        String beginning = number.strip();
        String text = what + LISTED + (beginning.isEmpty() ? "" : NUMBERED) + order;
        TypedQuery<T> query = database.createQuery(text, type).setParameter("states", states);
        return beginning.isEmpty() ? query : query.setParameter("number", beginning.replaceAll("([!%_])", "!$1") + "%");
    }
}
