package tr.nes.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.delivery.ParcelRow;
import tr.nes.delivery.ParcelView;
import tr.nes.delivery.ShipmentView;
import tr.nes.delivery.entity.Parcel;
import tr.nes.delivery.entity.ParcelEvent;
import tr.nes.delivery.entity.Shipment;
import tr.nes.delivery.entity.StockedReader;

/** Shipments for display. */
@ApplicationScoped
public class ShipmentViews {

    @Inject
    private ShipmentRecords records;

    @Inject
    private ReaderStockRecords readers;

    public ShipmentView of(Shipment shipment) {
        return shipment.view(records.parcels(shipment).stream().map(this::of).toList());
    }

    private ParcelView of(Parcel parcel) {
        return parcel.view(
                records.events(parcel).stream().map(ParcelEvent::view).toList());
    }

    public ParcelRow row(Parcel parcel) {
        String reader = parcel.content().hasReader()
                ? readers.of(parcel.id()).map(StockedReader::serial).orElse(null)
                : null;
        return parcel.row(records.demand(parcel.shipment()), reader);
    }
}
