package tr.nes.cardconnector.akis;

/** The commands of which unblocking consists; which of them, and in which order, is the dialect's matter. */
public enum UnblockStep {
    /** The PUK alone; a wrong one costs a PUK try. */
    PRESENT_PUK,
    /** The PIN's counter is put back; the old PIN is still in force. */
    RESET_COUNTER,
    /** The new PIN is written. */
    SET_PIN,
    /** The new PIN is written although the old one is blocked. */
    SET_BLOCKED_PIN,
    /** The new PIN is written after the old one's counter was put back: a full counter says nothing about it. */
    SET_PIN_AFTER_RESET,
    /** PUK and new PIN in one command: all or nothing; a wrong PUK costs a PUK try. */
    RESET_RETRY_COUNTER
}
