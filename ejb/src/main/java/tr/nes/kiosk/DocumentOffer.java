package tr.nes.kiosk;

/** Whether a holder at a kiosk may read and sign a waiting document with the card in a reader. */
public enum DocumentOffer {
    MADE,
    /** Nothing waits for the holder's signature, or not any more. */
    NOTHING_WAITS,
    /** No card of the holder that can sign is in that reader. */
    NO_CARD
}
