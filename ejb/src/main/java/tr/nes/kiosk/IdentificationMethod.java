package tr.nes.kiosk;

/** How the person at a kiosk was recognised. */
public enum IdentificationMethod {
    NONE,
    /** Doğrulama Kodu, which is issued on a fresh second factor only. */
    CODE,
    /** Security word and SMS at the kiosk itself. */
    LOGIN,
    /** A signature by his own card in this terminal's reader. */
    SIGNATURE;

    /** Whether WEB Parola may approve a new PIN: SMS has just confirmed the same person in a session elsewhere. */
    public boolean allowsPassword() {
        return this == CODE;
    }
}
