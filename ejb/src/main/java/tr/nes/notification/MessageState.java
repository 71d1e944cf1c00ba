package tr.nes.notification;

/** Where a message is on its way. */
public enum MessageState {
    QUEUED,
    SENT,
    /** Got stale before it could be sent. */
    EXPIRED,
    /** Given up after too many failures; waits for a person. */
    DEAD;

    public boolean canBecome(MessageState next) {
        return this == QUEUED && next != QUEUED;
    }
}
