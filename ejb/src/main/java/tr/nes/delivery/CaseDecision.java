package tr.nes.delivery;

/** How staff settles a report: who pays for a replacement. */
public enum CaseDecision {
    /** Within the warranty: the authority pays. */
    REPLACED_FREE,
    /** The holder pays. */
    REPLACED_CHARGED,
    /** Nothing is missing, or it was found. */
    NOT_REPLACED;

    public boolean isReplaced() {
        return this != NOT_REPLACED;
    }
}
