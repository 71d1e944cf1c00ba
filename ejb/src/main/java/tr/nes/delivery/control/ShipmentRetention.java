package tr.nes.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.delivery.ParcelState;
import tr.nes.delivery.entity.Shipment;

/** Erases shipments some months after the last of their parcels has ended: addresses are of no use any more. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ShipmentRetention {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final int BATCH = 50;

    /** Not while a report is open, nor before a replaced card's certificate is revoked. */
    private static final String ENDED = "select s from Shipment s where s.createdAt <= :before"
            + " and (s.lostAt is null or s.revokedAt is not null)"
            + " and not exists (select p.id from Parcel p where p.shipment = s.id"
            + " and (p.state not in :ended or p.since > :before))"
            + " and not exists (select c.id from DeliveryCase c where c.shipment = s.id"
            + " and (c.decidedAt is null or c.decidedAt > :before)) order by s.createdAt, s.id";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** False if none is left. */
    public boolean eraseNext() {
        Instant before = clock.instant()
                .atZone(ISTANBUL)
                .minusMonths(DeliveryConfiguration.CURRENT.retentionMonths())
                .toInstant();
        List<Shipment> ended = database.createQuery(ENDED, Shipment.class)
                .setParameter("before", before)
                .setParameter("ended", EnumSet.of(ParcelState.DELIVERED, ParcelState.LOST))
                .setMaxResults(BATCH)
                .getResultList();
        ended.forEach(this::erase);
        return !ended.isEmpty();
    }

    private void erase(Shipment shipment) {
        audit.record(AuditFact.done(AuditAction.SHIPMENT_ERASED, shipment.holder(), shipment.number()));
        for (String rows : List.of(
                "ParcelEvent e where e.parcel in (select p.id from Parcel p where p.shipment = :id)",
                "Parcel p where p.shipment = :id",
                "DeliveryCase c where c.shipment = :id")) {
            delete(rows, shipment.id());
        }
        database.remove(shipment);
    }

    private void delete(String rows, UUID shipment) {
        database.createQuery("delete from " + rows).setParameter("id", shipment).executeUpdate();
    }
}
