package tr.nes.kiosk;

/** What became of a login by e-signature at a kiosk. */
public enum KioskSignatureResult {
    /** The card is asked; the visit tells the rest. */
    ASKED,
    /** That is no PIN; the card was not asked. */
    PIN_FORM,
    NO_CARD,
    /** Cards in more than one reader: nobody can tell which is meant. */
    SEVERAL_CARDS,
    /** None of our cards, or one that can't be read. */
    CARD_UNKNOWN
}
