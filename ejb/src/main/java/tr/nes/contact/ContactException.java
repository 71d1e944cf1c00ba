package tr.nes.contact;

import tr.nes.shared.DomainException;

/** A violated rule of this slice. */
public class ContactException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** The violated rule. */
    public enum Reason {
        /** The link was used, has expired, was replaced by a newer one, or belongs to another person. */
        MAIL_LINK_OVER,
        /** The text is not a valid mail address. */
        MAIL_MALFORMED,
        /** The new mail address is the registered one. */
        MAIL_UNCHANGED,
        /** The new phone is the registered one. */
        PHONE_UNCHANGED,
        /** The caller entered too many new numbers or addresses; it is possible again later. */
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
