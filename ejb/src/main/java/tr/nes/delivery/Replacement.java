package tr.nes.delivery;

/** What is sent in place of what did not come or does not work. */
public enum Replacement {
    NONE,
    /** Another card of the same application. */
    CARD,
    READER,
    /** A card for which the holder applies, since another application of the kind is open already. */
    BY_APPLICATION
}
