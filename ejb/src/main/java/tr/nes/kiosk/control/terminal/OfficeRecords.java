package tr.nes.kiosk.control.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tr.nes.kiosk.OpeningHours;
import tr.nes.kiosk.entity.FormerOffice;
import tr.nes.kiosk.entity.Office;

/** Offices: two are the same if name and address are. */
@ApplicationScoped
public class OfficeRecords {

    @PersistenceContext
    private EntityManager database;

    public List<Office> all() {
        return database.createQuery("select o from Office o order by o.name, o.address", Office.class)
                .getResultList();
    }

    public Office of(long id) {
        return database.find(Office.class, id);
    }

    /** Locked until the transaction ends; null if there is none. */
    public Office lock(long id) {
        return database.find(Office.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public void add(FormerOffice former) {
        database.persist(former);
    }

    /** The newest first. */
    public List<FormerOffice> former(long office, int most) {
        return database.createQuery(
                        "select f from FormerOffice f where f.key.office = :office order by f.key.version desc",
                        FormerOffice.class)
                .setParameter("office", office)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<Office> at(String name, String address) {
        return database.createQuery(
                        "select o from Office o where o.name = :name and o.address = :address", Office.class)
                .setParameter("name", name)
                .setParameter("address", address)
                .getResultStream()
                .findFirst();
    }

    /** A new one has unknown opening hours. */
    public Office findOrAdd(String name, String address) {
        return at(name, address).orElseGet(() -> {
            Office added = new Office(name, address, OpeningHours.UNKNOWN);
            database.persist(added);
            database.flush();
            return added;
        });
    }

    /** Number of kiosks by office. */
    public Map<Long, Long> kiosks() {
        return database.createQuery(
                        "select t.office, count(t) from Terminal t where t.retiredAt is null group by t.office",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
