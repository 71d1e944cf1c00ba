package tr.nes.cardconnector.commissioning;

/** The steps of a commissioning in their order, from what costs nothing to what can cost the card. */
public enum CommissioningStep {
    /** Dialect, serial number, life cycle. */
    STATUS,
    /** The certificates on the card. */
    CERTIFICATES,
    /** Remaining tries of PIN and PUK, and whether a VERIFY without data costs one. */
    TRIES,
    /** The known PIN, then a wrong one once, then the known one again. */
    WRONG_PIN,
    /** Another PIN and back. */
    CHANGE_PIN,
    /** Wrong PINs until none is accepted any more. */
    BLOCK_PIN,
    /** The known PUK, for a blocked PIN; then for one that is not blocked. */
    UNBLOCK,
    /**
     * A signature with the card's key, and logging out. Last, although it costs nothing: cards that sign in another way
     * can be unblocked all the same.
     */
    SIGN
}
