package tr.nes.delivery.control;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tr.nes.delivery.CarrierEvent;
import tr.nes.delivery.CarrierFault;
import tr.nes.delivery.ParcelState;

/** Which events of a carrier can be taken. */
final class CarrierPolicy {

    private CarrierPolicy() {}

    /**
     * What stands against an event that is not on record; null if nothing does. Carriers name minutes.
     *
     * @param state after the events before it
     * @param handedOver the last time; null if it never was
     */
    static CarrierFault.Reason obstacle(CarrierEvent event, ParcelState state, Instant handedOver, Instant now) {
        if (event.at().isAfter(now)) {
            return CarrierFault.Reason.TIME;
        }
        boolean before = handedOver == null || event.at().isBefore(handedOver.truncatedTo(ChronoUnit.MINUTES));
        if (before || state == ParcelState.WAITING) {
            return CarrierFault.Reason.NOT_HANDED_OVER;
        }
        boolean late = event.kind().next() != null
                && !state.successors().contains(event.kind().next());
        return late ? CarrierFault.Reason.ENDED : null;
    }
}
