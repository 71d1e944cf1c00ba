package tr.nes.cardtype;

/** How far a commissioning is. */
public enum CommissioningState {
    /** It runs, or its server stopped while it did: what the last command did is unknown. */
    BEGUN,
    /** Every step went as the dialect assumes. */
    COMPLETE,
    /** The card did something else, which ended the walk. */
    SURPRISE,
    /** There was no response: what the last command did is unknown. */
    NO_ANSWER
}
