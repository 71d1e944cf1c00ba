package tr.nes.contact;

import tr.nes.shared.DomainException;

/** A broken rule of this slice. */
public class ContactException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Which rule. */
    public enum Reason {
        /** The link was used, is too old, was followed by a newer one, or belongs to another person. */
        MAIL_LINK_OVER,
        /** This can't be a mail address. */
        MAIL_MALFORMED,
        /** The new mail address is the registered one. */
        MAIL_UNCHANGED,
        /** The new phone is the registered one. */
        PHONE_UNCHANGED,
        /** The caller has entered too many new numbers or addresses; later it is possible again. */
        TOO_MANY_CHANGES
    }

    private final Reason reason;

    public ContactException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
