package tr.nes.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import tr.nes.delivery.Consignment;
import tr.nes.delivery.entity.Parcel;

/** The transactions around an announcement to the carrier. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class CarrierAnnouncements {

    private static final int BATCH = 100;

    @Inject
    private ShipmentRecords records;

    @Inject
    private Clock clock;

    public List<UUID> waiting() {
        return records.unannounced(BATCH).stream().map(Parcel::id).toList();
    }

    public List<Consignment> of(List<UUID> parcels) {
        return parcels.stream()
                .map(records::lock)
                .map(parcel -> parcel.consignment(records.demand(parcel.shipment())))
                .toList();
    }

    public void done(List<UUID> parcels) {
        parcels.forEach(id -> records.lock(id).announced(clock.instant()));
    }
}
