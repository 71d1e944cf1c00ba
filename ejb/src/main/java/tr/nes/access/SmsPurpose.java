package tr.nes.access;

/** Purpose of a code; a code is never valid for another purpose. */
public enum SmsPurpose {
    LOGIN,
    KIOSK_LOGIN,
    SET_PIN,
    /** A step in the middle of a login session. */
    CONFIRM,
    REVOKE,
    /** Verifies a new phone: sent to that number, not to the registered one. */
    NEW_PHONE,
    /** Verifies a new phone on the telephone: the person tells the code to the member of staff who has the call. */
    STAFF_PHONE,
    /** Verifies the phone in an application; the applicant need not be on record. */
    APPLICATION
}
