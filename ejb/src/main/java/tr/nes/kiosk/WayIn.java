package tr.nes.kiosk;

/** How the person at a kiosk was recognised. */
public enum WayIn {
    NONE,
    /** Doğrulama Kodu from a web session that SMS had confirmed. */
    CODE,
    /** Doğrulama Kodu from one that SMS had not: E-İmzalı Giriş or e-Devlet. */
    UNCONFIRMED_CODE,
    /** Security word and SMS at the kiosk itself. */
    LOGIN,
    /** A signature by his own card in this terminal's reader. */
    SIGNATURE;

    /** Whether WEB Parola may approve a new PIN: SMS has confirmed the same person in a session elsewhere. */
    public boolean allowsWord() {
        return this == CODE;
    }

    public boolean byCode() {
        return this == CODE || this == UNCONFIRMED_CODE;
    }
}
