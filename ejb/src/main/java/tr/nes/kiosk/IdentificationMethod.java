package tr.nes.kiosk;

/** How the person at a kiosk was identified. */
public enum IdentificationMethod {
    NONE,
    /** Doğrulama Kodu, issued only after a fresh second factor. */
    CODE,
    /** Password and SMS at the kiosk itself. */
    LOGIN,
    /** A signature by the holder's own card in this terminal's reader. */
    SIGNATURE;

    /** Whether WEB Parola may approve a new PIN: the same person was just confirmed by SMS in another session. */
    public boolean allowsPassword() {
        return this == CODE;
    }
}
