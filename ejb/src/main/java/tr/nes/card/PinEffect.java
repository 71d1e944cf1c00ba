package tr.nes.card;

/** What an operation did to a card's PIN, as far as anybody knows. */
public enum PinEffect {
    /** The new PIN counts: the card said so, and its counters do not deny it. */
    IN_FORCE,
    NOT_IN_FORCE,
    UNKNOWN
}
