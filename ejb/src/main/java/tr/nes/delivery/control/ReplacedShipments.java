package tr.nes.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import tr.nes.delivery.entity.Shipment;

/** The transactions around the revocation of what is on a replaced card. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ReplacedShipments {

    @Inject
    private ShipmentRecords records;

    @Inject
    private Clock clock;

    public List<UUID> waiting(int most) {
        return records.unrevoked(most);
    }

    public Shipment of(UUID id) {
        return records.demand(id);
    }

    public void settle(UUID id) {
        records.demand(id).revoked(clock.instant());
    }
}
