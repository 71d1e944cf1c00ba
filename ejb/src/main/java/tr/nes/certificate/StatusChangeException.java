package tr.nes.certificate;

import tr.nes.shared.DomainException;

/** A rule that forbids to change how a certificate stands. */
public class StatusChangeException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public StatusChangeException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** An earlier change of this certificate waits for the authority's answer. */
        CHANGE_OPEN,

        /** Somebody else suspended the certificate; only he lifts the hold. */
        HOLD_OF_ANOTHER,

        /** Nobody revokes for this reason here. */
        REASON_NOT_ALLOWED
    }
}
