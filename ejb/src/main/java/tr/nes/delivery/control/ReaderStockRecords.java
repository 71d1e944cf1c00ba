package tr.nes.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tr.nes.delivery.ReaderStockState;
import tr.nes.delivery.entity.StockedReader;

/** Finds readers of the stock. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReaderStockRecords {

    @PersistenceContext
    private EntityManager database;

    public void add(StockedReader reader) {
        database.persist(reader);
    }

    /** Its row is locked until the transaction ends. */
    public Optional<StockedReader> lock(String serial) {
        StockedReader reader = database.find(StockedReader.class, serial);
        if (reader != null) {
            database.refresh(reader, LockModeType.PESSIMISTIC_WRITE);
        }
        return Optional.ofNullable(reader);
    }

    /** In this parcel. */
    @Transactional
    public Optional<StockedReader> of(UUID parcel) {
        return database.createQuery("select r from StockedReader r where r.parcel = :parcel", StockedReader.class)
                .setParameter("parcel", parcel)
                .getResultStream()
                .findFirst();
    }

    /** So that its parcel can have another one in the same transaction. */
    public void write() {
        database.flush();
    }

    public List<String> known(Collection<String> serials) {
        return database.createQuery("select r.serial from StockedReader r where r.serial in :serials", String.class)
                .setParameter("serials", serials)
                .getResultList();
    }

    /** For every state. */
    public Map<ReaderStockState, Long> counts() {
        Map<ReaderStockState, Long> counts = new EnumMap<>(ReaderStockState.class);
        EnumSet.allOf(ReaderStockState.class).forEach(state -> counts.put(state, 0L));
        database.createQuery("select r.state, count(r) from StockedReader r group by r.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((ReaderStockState) row[0], (Long) row[1]));
        return counts;
    }

    /** By serial number. */
    public List<StockedReader> page(ReaderStockState state, int first, int size) {
        return database.createQuery(
                        "select r from StockedReader r where r.state = :state order by r.serial", StockedReader.class)
                .setParameter("state", state)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }
}
