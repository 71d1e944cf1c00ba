package tr.nes.access;

/** Result of requesting a code. */
public enum SmsSendResult {
    SENT,
    TOO_SOON,
    DAILY_LIMIT,
    ENDED
}
