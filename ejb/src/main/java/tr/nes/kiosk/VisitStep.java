package tr.nes.kiosk;

/** Step of a visit; the kiosk shows only the page of this step. */
public enum VisitStep {
    /** The person is not identified yet. */
    IDENTIFY,
    /** E-İmzalı Giriş: the card in the reader, and its PIN. */
    SIGN_IN,
    /** The password was correct, the SMS code is awaited (direct login). */
    CONFIRM_LOGIN,
    CHOOSE_CARD,
    /** Kart bilgileri of one of the holder's own cards. */
    CARD_INFO,
    ENTER_PIN,
    /** Old and new PIN; the old PIN is the approval. */
    CHANGE_PIN,
    /** E-Onay: the text to be signed, and the PIN for it. */
    SIGN_CONSENT,
    /** A document that waits for the holder's signature, and the PIN for it. */
    SIGN_DOCUMENT,
    /** SMS Onay or WEB Parola. */
    APPROVE,
    WORKING,
    RESULT,
    ENDED;

    /** Whether the chosen card has to stay in its reader: without it the visit returns to Kart Seçimi. */
    public boolean needsCard() {
        return switch (this) {
            case ENTER_PIN, CHANGE_PIN, SIGN_CONSENT, SIGN_DOCUMENT, APPROVE -> true;
            case IDENTIFY, SIGN_IN, CONFIRM_LOGIN, CHOOSE_CARD, CARD_INFO, WORKING, RESULT, ENDED -> false;
        };
    }
}
