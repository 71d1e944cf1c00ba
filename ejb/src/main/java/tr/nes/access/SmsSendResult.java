package tr.nes.access;

/** Result of asking for a code. */
public enum SmsSendResult {
    SENT,
    TOO_SOON,
    DAILY_LIMIT,
    ENDED
}
