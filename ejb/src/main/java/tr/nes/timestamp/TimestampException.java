package tr.nes.timestamp;

import tr.nes.shared.DomainException;

/** A violated rule of accounts for time stamps. */
public class TimestampException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public TimestampException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The rule. */
    public enum Reason {
        /** There is no account of that number. */
        ACCOUNT_UNKNOWN,
        /** The owner's name is empty or longer than 200 characters. */
        OWNER_WRONG,
        /** Not 1 to 1,000,000 credits, or more are taken back than there are. */
        AMOUNT_WRONG,
        /** A booking needs a reason of at most 200 characters. */
        REASON_WRONG
    }
}
