package tr.nes.certificate;

import tr.nes.shared.DomainException;

/** A rule that forbids a change of a certificate's status. */
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
        /** An earlier change of this certificate waits for the authority's response. */
        CHANGE_OPEN,

        /** Another party suspended the certificate; only that party may lift the hold. */
        HOLD_OF_ANOTHER,

        /** This reason is never allowed for a revocation here. */
        REASON_NOT_ALLOWED
    }
}
