package tr.nes.cardconnector.akis;

/** The commands of an unblocking; each dialect defines its own subset and order. */
public enum UnblockStep {
    /** The PUK alone; a wrong one uses up a PUK try. */
    PRESENT_PUK(true, false),
    /** AKİS 1.x: changes to the phase in which the PUK's rights hold; ends with the card's reset. */
    ENTER_ADMINISTRATION(false, false),
    /** Selects the directory whose PIN is set; changes nothing. */
    SELECT_DIRECTORY(false, false),
    /** Resets the PIN's retry counter; the old PIN stays valid. */
    RESET_COUNTER(false, false),
    /** Writes the new PIN. */
    SET_PIN(true, true),
    /** Writes the new PIN although the old one is blocked. */
    SET_BLOCKED_PIN(true, true),
    /**
     * Writes the new PIN after the old one's counter was reset: a full counter therefore does not show whether it
     * was written.
     */
    SET_PIN_AFTER_RESET(true, true),
    /** PUK and new PIN in one atomic command; a wrong PUK uses up a PUK try. */
    RESET_RETRY_COUNTER(true, true);

    private final boolean holdsSecret;
    private final boolean setsPin;

    UnblockStep(boolean holdsSecret, boolean setsPin) {
        this.holdsSecret = holdsSecret;
        this.setsPin = setsPin;
    }

    /** Whether its command contains a PIN or PUK: it is then sent once, whatever the card responds. */
    boolean holdsSecret() {
        return holdsSecret;
    }

    /** Whether it writes the new PIN. */
    public boolean setsPin() {
        return setsPin;
    }
}
