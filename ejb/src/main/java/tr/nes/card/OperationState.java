package tr.nes.card;

/** What is known of one operation on a card. */
public enum OperationState {
    /** Written down, and perhaps under way. */
    INTENDED,
    CONFIRMED,
    REFUSED,
    /** No answer: the card may or may not have done it. Blocks the card until its real state has been read. */
    UNKNOWN,
    /** Was UNKNOWN; the card's real state has been read since. */
    RECONCILED
}
