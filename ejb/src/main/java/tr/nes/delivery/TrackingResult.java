package tr.nes.delivery;

import java.io.Serializable;

/**
 * Answer to a query without login.
 *
 * @param shipment null unless it was found
 */
public record TrackingResult(Outcome outcome, ShipmentView shipment) implements Serializable {

    public enum Outcome {
        FOUND,
        /** Number and code don't belong together, or there is no such number: one answer for both. */
        UNKNOWN,
        WRONG_PICTURE,
        THROTTLED
    }
}
