package tr.nes.audit;

/** How it ended. */
public enum AuditResult {
    DONE,
    REFUSED,
    UNKNOWN
}
