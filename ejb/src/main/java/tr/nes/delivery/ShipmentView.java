package tr.nes.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A shipment for display.
 *
 * @param delegate who else may receive the card; null for nobody
 * @param confirmedAt when its holder said that all of it is there; null until then
 * @param replaced its card is lost or faulty, and its certificate is revoked
 */
public record ShipmentView(
        UUID id,
        String number,
        UUID application,
        String address,
        String delegate,
        Instant confirmedAt,
        boolean replaced,
        List<ParcelView> parcels)
        implements Serializable {

    /** Whether something is with the carrier, or was delivered without the holder's word. */
    public boolean isConfirmable() {
        return confirmedAt == null
                && !replaced
                && parcels.stream()
                        .allMatch(parcel ->
                                parcel.state() == ParcelState.HANDED_OVER || parcel.state() == ParcelState.DELIVERED);
    }
}
