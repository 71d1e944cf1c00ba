package tr.nes.access;

/** What came of asking for a code. */
public enum SmsSending {
    SENT,
    TOO_SOON,
    DAILY_LIMIT,
    ENDED
}
