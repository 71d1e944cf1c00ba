package tr.nes.kiosk;

/** What came of a Doğrulama Kodu typed at a kiosk. Wrong, expired, used and foreign codes look alike. */
public enum ServicingCodeResult {
    ACCEPTED,
    REFUSED,
    /** Five wrong codes: this terminal takes none for a minute. */
    ENTRY_LOCKED
}
