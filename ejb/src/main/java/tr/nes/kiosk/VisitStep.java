package tr.nes.kiosk;

/** Where a servicing session stands; the kiosk shows the page of this step and no other. */
public enum VisitStep {
    /** Nobody is known yet. */
    IDENTIFY,
    /** E-İmzalı Giriş: the card in the reader, and its PIN. */
    SIGN_IN,
    /** The word was right, the SMS code is awaited (direct login). */
    CONFIRM_LOGIN,
    CHOOSE_CARD,
    /** Kart bilgileri of one of the holder's own cards. */
    CARD_INFO,
    ENTER_PIN,
    /** Old and new PIN: the old one is the approval. */
    CHANGE_PIN,
    /** E-Onay: what is signed, and the PIN for it. */
    SIGN_CONSENT,
    /** SMS Onay or WEB Parola. */
    APPROVE,
    WORKING,
    RESULT,
    ENDED
}
