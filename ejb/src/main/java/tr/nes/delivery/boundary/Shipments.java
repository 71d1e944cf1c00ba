package tr.nes.delivery.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tr.nes.delivery.DeliveryCaseView;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.ReportKind;
import tr.nes.delivery.ReportTerms;
import tr.nes.delivery.ShipmentView;
import tr.nes.delivery.control.DeliveryReports;
import tr.nes.delivery.control.OwnShipments;
import tr.nes.delivery.control.ParcelSteps;
import tr.nes.delivery.control.ShipmentViews;
import tr.nes.shared.Roles;

/** The caller's shipments. */
@Stateless
@RolesAllowed(Roles.HOLDER)
public class Shipments {

    @Inject
    private OwnShipments own;

    @Inject
    private ShipmentViews views;

    @Inject
    private DeliveryReports reports;

    @Inject
    private ParcelSteps steps;

    /** Newest first. */
    public List<ShipmentView> mine() {
        return own.all().stream().map(views::of).toList();
    }

    /** Of one of the caller's, newest first. @throws DeliveryException SHIPMENT_UNKNOWN */
    public List<DeliveryCaseView> reports(UUID shipment) {
        return reports.of(own.demand(shipment));
    }

    /** What can be said about it now. @throws DeliveryException SHIPMENT_UNKNOWN */
    public ReportTerms terms(UUID shipment) {
        return reports.terms(own.demand(shipment));
    }

    /**
     * It did not come, or something is missing.
     *
     * @param note at most 300 characters; null if there is none
     * @throws DeliveryException SHIPMENT_UNKNOWN, REPORT_NOT_POSSIBLE, TEXT_WRONG
     */
    public void report(UUID shipment, ReportKind kind, String note) {
        reports.report(own.demand(shipment), kind, note);
    }

    /**
     * Teslim aldım: all of it is there.
     *
     * @throws DeliveryException SHIPMENT_UNKNOWN if it is somebody else's; PARCEL_STATE while a part is not on its way
     */
    public void confirm(UUID shipment) {
        steps.confirm(own.demand(shipment));
    }
}
