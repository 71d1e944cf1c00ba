package tr.nes.delivery.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tr.nes.delivery.CarrierImport;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.ParcelRow;
import tr.nes.delivery.ParcelState;
import tr.nes.delivery.control.CarrierIntake;
import tr.nes.delivery.control.ParcelLists;
import tr.nes.delivery.control.ParcelSteps;
import tr.nes.delivery.control.ShipmentRecords;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** The back office's parcels: hand-over to the carrier, what the carrier says, and what came back. */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
public class Parcels {

    @Inject
    private ShipmentRecords records;

    @Inject
    private ParcelLists lists;

    @Inject
    private ParcelSteps steps;

    @Inject
    private CarrierIntake intake;

    /** The longest in this state first. @param most at most 200 */
    public List<ParcelRow> page(ParcelState state, int first, int most) {
        return lists.page(state, first, most);
    }

    public long count(ParcelState state) {
        return records.count(state);
    }

    /**
     * All of them or none.
     *
     * @throws DeliveryException PARCEL_STATE unless each waits for it; SHIPMENT_UNKNOWN
     * @throws tr.nes.enrolment.ApplicationException OWN_APPLICATION if one is for the caller
     */
    @RequiresFreshFactor
    public void handOver(List<UUID> parcels) {
        parcels.stream().sorted().forEach(id -> steps.handOver(records.lock(id)));
    }

    /** CSV for the carrier, of the parcels that it has now. */
    @RequiresFreshFactor
    public byte[] manifest() {
        return lists.manifest();
    }

    /**
     * Puts a returned parcel among those to be handed over.
     *
     * @param atHoldersCost whether the holder pays for it
     * @throws DeliveryException PARCEL_STATE unless it came back; SHIPMENT_UNKNOWN
     */
    @RequiresFreshFactor
    public void resend(UUID parcel, boolean atHoldersCost) {
        steps.resend(records.lock(parcel), atHoldersCost);
    }

    /** A carrier's file of events, CSV of at most 5,000,000 bytes; with one bad line nothing of it is taken. */
    @RequiresFreshFactor
    public CarrierImport take(byte[] file) {
        return intake.take(file);
    }
}
