package tr.nes.access;

import tr.nes.shared.DomainException;

/** A violated rule of this slice. */
public class AccessException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** The violated rule. */
    public enum Reason {
        /** There is no such SMS challenge, or it belongs to another session. */
        CHALLENGE_UNKNOWN,
        /** A session was requested without an SMS challenge just accepted in the same browser. */
        LOGIN_NOT_CONFIRMED
    }

    private final Reason reason;

    public AccessException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
