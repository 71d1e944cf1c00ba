package tr.nes.access;

/** What a code is for; a code never serves another purpose. */
public enum SmsPurpose {
    LOGIN,
    KIOSK_LOGIN,
    SET_PIN,
    /** A step in the middle of a login session. */
    CONFIRM,
    REVOKE,
    /** Proves a new phone: goes to that number, not to the registered one. */
    NEW_PHONE
}
