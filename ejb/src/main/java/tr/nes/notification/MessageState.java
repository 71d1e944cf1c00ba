package tr.nes.notification;

import java.util.Set;

/** Delivery state of a message. */
public enum MessageState {
    QUEUED,
    /** Accepted by a gateway. */
    SENT,
    /** The network reported that it arrived. */
    DELIVERED,
    /** The network reported that it gave up delivering it. */
    UNDELIVERED,
    /** Not sent any more: its time passed before it could be, or staff set the dead letter aside. */
    EXPIRED,
    /** Given up after too many failures; an operator may have it sent again. */
    DEAD;

    public boolean canBecome(MessageState next) {
        return switch (this) {
            case QUEUED -> Set.of(SENT, EXPIRED, DEAD).contains(next);
            case SENT -> next == DELIVERED || next == UNDELIVERED;
            case DEAD -> next == QUEUED || next == EXPIRED;
            case DELIVERED, UNDELIVERED, EXPIRED -> false;
        };
    }
}
