package tr.nes.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.DeliveryException.Reason;
import tr.nes.delivery.ParcelEventKind;
import tr.nes.delivery.ParcelState;
import tr.nes.delivery.entity.Parcel;
import tr.nes.delivery.entity.ParcelEvent;
import tr.nes.delivery.entity.Shipment;
import tr.nes.shared.HolderId;

/** Finds shipments and parcels. */
@ApplicationScoped
@Transactional
public class ShipmentRecords {

    @PersistenceContext
    private EntityManager database;

    public void add(Object row) {
        database.persist(row);
    }

    /** @throws DeliveryException SHIPMENT_UNKNOWN if there is none with this id, which may be null */
    public Shipment demand(UUID id) {
        return Optional.ofNullable(id == null ? null : database.find(Shipment.class, id))
                .orElseThrow(() -> new DeliveryException(Reason.SHIPMENT_UNKNOWN));
    }

    public Optional<Shipment> ofNumber(String number) {
        return database.createQuery("select s from Shipment s where s.number = :number", Shipment.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public List<Shipment> of(HolderId holder) {
        return database.createQuery(
                        "select s from Shipment s where s.holder = :holder order by s.createdAt desc, s.number",
                        Shipment.class)
                .setParameter("holder", holder.value())
                .getResultList();
    }

    /** Those whose card was replaced, while a certificate on it may still be good. */
    public List<UUID> unrevoked(int most) {
        return database.createQuery(
                        "select s.id from Shipment s where s.lostAt is not null and s.revokedAt is null"
                                + " order by s.lostAt",
                        UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** In the order of their numbers. */
    public List<Parcel> parcels(Shipment of) {
        return database.createQuery("select p from Parcel p where p.shipment = :id order by p.number", Parcel.class)
                .setParameter("id", of.id())
                .getResultList();
    }

    /** The row is locked until the transaction ends. @throws DeliveryException SHIPMENT_UNKNOWN if there is none */
    public Parcel lock(UUID id) {
        return locked(Optional.ofNullable(id == null ? null : database.find(Parcel.class, id)))
                .orElseThrow(() -> new DeliveryException(Reason.SHIPMENT_UNKNOWN));
    }

    /** Likewise. */
    public Optional<Parcel> lockNumber(String number) {
        return locked(database.createQuery("select p from Parcel p where p.number = :number", Parcel.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst());
    }

    private Optional<Parcel> locked(Optional<Parcel> found) {
        found.ifPresent(parcel -> database.refresh(parcel, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** The longest in this state first. */
    public List<Parcel> in(ParcelState state, int first, int most) {
        return database.createQuery(
                        "select p from Parcel p where p.state = :state order by p.since, p.number", Parcel.class)
                .setParameter("state", state)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** States with no parcel are missing. */
    public Map<ParcelState, Long> counts() {
        Map<ParcelState, Long> counts = new EnumMap<>(ParcelState.class);
        database.createQuery("select p.state, count(p) from Parcel p group by p.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((ParcelState) row[0], (Long) row[1]));
        return counts;
    }

    public long count(ParcelState state) {
        return database.createQuery("select count(p) from Parcel p where p.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** Handed over, but not yet announced by the carrier's interface. */
    public List<Parcel> unannounced(int most) {
        return database.createQuery(
                        "select p from Parcel p where p.state = :state and p.announcedAt is null order by p.since",
                        Parcel.class)
                .setParameter("state", ParcelState.HANDED_OVER)
                .setMaxResults(most)
                .getResultList();
    }

    /** Oldest first. */
    public List<ParcelEvent> events(Parcel of) {
        return database.createQuery(
                        "select e from ParcelEvent e where e.parcel = :id order by e.number", ParcelEvent.class)
                .setParameter("id", of.id())
                .getResultList();
    }

    public boolean isKnown(Parcel of, ParcelEventKind kind, Instant at) {
        return !database.createQuery(
                        "select e.number from ParcelEvent e where e.parcel = :id and e.kind = :kind and e.at = :at",
                        Long.class)
                .setParameter("id", of.id())
                .setParameter("kind", kind)
                .setParameter("at", at)
                .getResultList()
                .isEmpty();
    }
}
