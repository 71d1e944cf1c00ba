package tr.nes.audit;

/** The outcome of an audited action. */
public enum AuditResult {
    DONE,
    REFUSED,
    UNKNOWN
}
