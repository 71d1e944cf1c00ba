package tr.nes.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.DeliveryException.Reason;
import tr.nes.delivery.entity.Shipment;
import tr.nes.shared.Caller;

/** The caller's shipments. */
@ApplicationScoped
@Transactional
public class OwnShipments {

    @Inject
    private ShipmentRecords records;

    @Inject
    private Caller caller;

    public List<Shipment> all() {
        return records.of(caller.holder());
    }

    /** @throws DeliveryException SHIPMENT_UNKNOWN if it is somebody else's, or none */
    public Shipment demand(UUID id) {
        Shipment shipment = records.demand(id);
        if (!shipment.isOf(caller.holder())) {
            throw new DeliveryException(Reason.SHIPMENT_UNKNOWN);
        }
        return shipment;
    }
}
