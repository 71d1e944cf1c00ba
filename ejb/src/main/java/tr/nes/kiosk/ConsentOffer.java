package tr.nes.kiosk;

/** Whether a holder at a kiosk may read and sign the E-Onay with the card in a reader. */
public enum ConsentOffer {
    MADE,
    /** There is one already, valid until it is withdrawn. */
    GIVEN_BEFORE,
    /** No card of the holder that can sign is in that reader. */
    NO_CARD
}
