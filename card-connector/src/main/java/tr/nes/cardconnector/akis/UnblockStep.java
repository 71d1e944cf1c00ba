package tr.nes.cardconnector.akis;

/** The commands of an unblocking; each dialect defines its own subset and order. */
public enum UnblockStep {
    /** The PUK alone; a wrong one uses up a PUK try. */
    PRESENT_PUK,
    /** Resets the PIN's retry counter; the old PIN stays valid. */
    RESET_COUNTER,
    /** Writes the new PIN. */
    SET_PIN,
    /** Writes the new PIN although the old one is blocked. */
    SET_BLOCKED_PIN,
    /**
     * Writes the new PIN after the old one's counter was reset: a full counter therefore does not show whether it
     * was written.
     */
    SET_PIN_AFTER_RESET,
    /** PUK and new PIN in one atomic command; a wrong PUK uses up a PUK try. */
    RESET_RETRY_COUNTER
}
