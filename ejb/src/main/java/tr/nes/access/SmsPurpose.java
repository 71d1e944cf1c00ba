package tr.nes.access;

/** What a code is good for; a code asked for one purpose never serves another. */
public enum SmsPurpose {
    LOGIN,
    KIOSK_LOGIN,
    SET_PIN,
    /** A step in the middle of a login session. */
    CONFIRM,
    REVOKE
}
