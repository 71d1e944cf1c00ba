package tr.nes.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.delivery.ParcelRow;
import tr.nes.delivery.ParcelView;
import tr.nes.delivery.ShipmentView;
import tr.nes.delivery.entity.Parcel;
import tr.nes.delivery.entity.ParcelEvent;
import tr.nes.delivery.entity.Shipment;

/** Shipments for display. */
@ApplicationScoped
public class ShipmentViews {

    @Inject
    private ShipmentRecords records;

    public ShipmentView of(Shipment shipment) {
        return shipment.view(records.parcels(shipment).stream().map(this::of).toList());
    }

    private ParcelView of(Parcel parcel) {
        return parcel.view(
                records.events(parcel).stream().map(ParcelEvent::view).toList());
    }

    public ParcelRow row(Parcel parcel) {
        return parcel.row(records.demand(parcel.shipment()));
    }
}
