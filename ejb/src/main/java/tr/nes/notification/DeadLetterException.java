package tr.nes.notification;

import tr.nes.shared.DomainException;

/** Why a dead letter is neither sent again nor set aside. */
public class DeadLetterException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public DeadLetterException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** There is no dead letter with this id. */
        DEAD_LETTER_UNKNOWN,

        /** A message got stale and is not sent any more. */
        MESSAGE_EXPIRED,

        /** No letter is named, or too many. */
        NOTHING_CHOSEN,

        /** The reason is missing or too long. */
        REASON_WRONG
    }
}
