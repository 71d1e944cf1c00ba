package tr.nes.cardconnector.commissioning;

/** How a commissioning ended. */
public enum CommissioningEnd {
    /** Every step went as the dialect assumes. */
    COMPLETE,
    /** A card did something else; nothing was sent after that. */
    SURPRISE,
    /** There was no response: what the last command did is unknown. Nothing was sent after that. */
    NO_ANSWER
}
