package tr.nes.portal;

import tr.nes.shared.DomainException;

/** A change of the operator's contact data that is not made. */
public class AuthorityContactException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public AuthorityContactException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The rule. */
    public enum Reason {
        /** No telephone number as people dial it. */
        PHONE_WRONG,
        /** No mail address. */
        MAIL_WRONG,
        /** Somebody else changed them since they were looked at. */
        CHANGED_MEANWHILE
    }
}
