package tr.nes.access;

/** What came of asking for a code. */
public enum SmsSendResult {
    SENT,
    TOO_SOON,
    DAILY_LIMIT,
    ENDED
}
