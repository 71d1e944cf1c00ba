package tr.nes.access;

/** Result of checking a code. */
public enum SmsCodeResult {
    ACCEPTED,
    WRONG,
    EXPIRED,
    /** Five wrong codes: the attempt is over. */
    ENDED
}
