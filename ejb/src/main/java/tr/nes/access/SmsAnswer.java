package tr.nes.access;

/** What came of typing a code. */
public enum SmsAnswer {
    ACCEPTED,
    WRONG,
    EXPIRED,
    /** Five wrong codes: the attempt is over. */
    ENDED
}
