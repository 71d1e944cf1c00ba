package tr.nes.kiosk;

/** Whether a holder at a kiosk may read and sign the E-Onay with the card in a reader. */
public enum ConsentOffer {
    MADE,
    /** There is one already, valid until it is withdrawn. */
    GIVEN_BEFORE,
    /** None of the holder's cards is in that reader. */
    NO_CARD
}
