package tr.nes.kiosk;

/** Result of entering a Doğrulama Kodu at a kiosk. Wrong, expired, used and foreign codes are not distinguished. */
public enum ServicingCodeResult {
    ACCEPTED,
    REFUSED,
    /** Five wrong codes: this terminal accepts none for a minute. */
    ENTRY_LOCKED
}
