package tr.nes.kiosk;

/** How the person at a kiosk was recognised. */
public enum WayIn {
    NONE,
    /** Doğrulama Kodu from a web session that SMS had confirmed. */
    CODE,
    /** Security word and SMS at the kiosk itself. */
    LOGIN,
    /** A signature by his own card in this terminal's reader. */
    SIGNATURE
}
