package tr.nes.kiosk;

/** Result of a login by e-signature at a kiosk. */
public enum KioskSignatureResult {
    /** The card operation was started; the visit reports its progress. */
    ASKED,
    /** The input is not a PIN; nothing was sent to the card. */
    PIN_FORM,
    NO_CARD,
    /** Cards in more than one reader: which one is meant is not known. */
    SEVERAL_CARDS,
    /** The card is not on record, or can't be read. */
    CARD_UNKNOWN
}
