package tr.nes.holder;

import tr.nes.shared.DomainException;

/** A rule of who is registered, and as what. */
public class HolderException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public HolderException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** The installation has an administrator; the next ones are appointed by people. */
        ADMINISTRATOR_EXISTS,

        /** No person has this id. */
        HOLDER_UNKNOWN,
        /** Somebody else on record has the identity number. */
        IDENTITY_TAKEN,

        /** Nobody else is an administrator without an end. */
        LAST_ADMINISTRATOR,

        /** The person has this role on one of these days. */
        ROLE_HELD,

        /** There is no such role, or not any more. */
        ROLE_OVER
    }
}
