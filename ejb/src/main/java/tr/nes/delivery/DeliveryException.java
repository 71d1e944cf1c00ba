package tr.nes.delivery;

import tr.nes.shared.DomainException;

/** A violated rule about a shipment. */
public class DeliveryException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public DeliveryException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** It was settled before, or there is none. */
        CASE_GONE,
        /** The day is in the calendar already, or not in one of its years. */
        DAY_WRONG,
        /** Nobody decides on the own shipment. */
        OWN_CASE,
        /** Somebody else did something with the parcel meanwhile. */
        PARCEL_STATE,
        /** The parcel must have a reader of the stock. */
        READER_MISSING,
        /** Another model was ordered. */
        READER_MODEL,
        /** No reader in the stock has this serial number. */
        READER_UNKNOWN,
        /** Too early, too late, or another report is open. */
        REPORT_NOT_POSSIBLE,
        /** A serial number has not 4 to 40 letters, digits and hyphens, or there are too many. */
        SERIALS_WRONG,
        /** There is none, or it is somebody else's. */
        SHIPMENT_UNKNOWN,
        /** Missing, or too long. */
        TEXT_WRONG
    }
}
