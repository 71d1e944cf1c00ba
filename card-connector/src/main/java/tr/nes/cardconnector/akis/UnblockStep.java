package tr.nes.cardconnector.akis;

/** The commands of which unblocking consists; which of them, and in which order, is the dialect's matter. */
public enum UnblockStep {
    /** The PUK alone; a wrong one costs a PUK try. */
    PRESENT_PUK(true),
    /** The PIN's counter is put back; the old PIN is still in force. */
    RESET_COUNTER(false),
    /** The new PIN is written. */
    SET_PIN(false),
    /** The new PIN is written although the old one is blocked. */
    SET_BLOCKED_PIN(false),
    /** PUK and new PIN in one command: all or nothing; a wrong PUK costs a PUK try. */
    RESET_RETRY_COUNTER(true);

    private final boolean presentsPuk;

    UnblockStep(boolean presentsPuk) {
        this.presentsPuk = presentsPuk;
    }

    /** Whether this step can cost a PUK try. */
    public boolean presentsPuk() {
        return presentsPuk;
    }
}
