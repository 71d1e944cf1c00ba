package tr.nes.card;

/** Effect of an operation on a card's PIN, as far as known. */
public enum PinEffect {
    /** The new PIN is valid: the card reported so, and its counters do not contradict it. */
    IN_FORCE,
    NOT_IN_FORCE,
    UNKNOWN
}
