package tr.nes.notification;

import java.util.Set;

/** Where a message is on its way. */
public enum MessageState {
    QUEUED,
    /** A gateway has accepted it. */
    SENT,
    /** The network reported that it arrived. */
    DELIVERED,
    /** The network reported that it did not arrive, and that it has given up. */
    UNDELIVERED,
    /** Got stale before it could be sent. */
    EXPIRED,
    /** Given up after too many failures; waits for a person, who may have it sent again. */
    DEAD;

    public boolean canBecome(MessageState next) {
        return switch (this) {
            case QUEUED -> Set.of(SENT, EXPIRED, DEAD).contains(next);
            case SENT -> next == DELIVERED || next == UNDELIVERED;
            case DEAD -> next == QUEUED;
            case DELIVERED, UNDELIVERED, EXPIRED -> false;
        };
    }
}
