package tr.nes.delivery.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.delivery.ParcelContent;
import tr.nes.delivery.ReaderOrder;
import tr.nes.delivery.control.ShipmentRecords;
import tr.nes.delivery.entity.Parcel;
import tr.nes.delivery.entity.Shipment;
import tr.nes.shared.Randomness;
import tr.nes.shared.Roles;

/** Card readers that go out without a card; for the slice of orders, never called by a page. */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
public class ReaderShipments {

    private static final int NUMBER = 10;

    @Inject
    private ShipmentRecords records;

    @Inject
    private Randomness randomness;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Puts them among the parcels that wait for the carrier. @return number of the shipment */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public String pack(ReaderOrder order) {
        Instant now = clock.instant();
        Shipment shipment = new Shipment(randomness.digits(NUMBER), order, now);
        records.add(shipment);
        for (int place = 1; place <= order.quantity(); place++) {
            records.add(new Parcel(shipment, place, ParcelContent.READER, false, now).with(order.model()));
        }
        audit.record(AuditFact.told(AuditAction.READERS_PACKED, shipment.number(), order.quantity() + " parcels"));
        return shipment.number();
    }
}
