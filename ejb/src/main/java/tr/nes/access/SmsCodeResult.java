package tr.nes.access;

/** What came of typing a code. */
public enum SmsCodeResult {
    ACCEPTED,
    WRONG,
    EXPIRED,
    /** Five wrong codes: the attempt is over. */
    ENDED
}
