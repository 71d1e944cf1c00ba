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
        /** Too early, too late, or another report is open. */
        REPORT_NOT_POSSIBLE,
        /** There is none, or it is somebody else's. */
        SHIPMENT_UNKNOWN,
        /** Missing, or too long. */
        TEXT_WRONG
    }
}
