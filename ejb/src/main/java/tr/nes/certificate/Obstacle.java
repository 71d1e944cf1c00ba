package tr.nes.certificate;

/**
 * Why an operation is not possible on a certificate now; NONE if it is. Used both to check and to display
 * operations.
 */
public enum Obstacle {
    NONE,
    /** The state or the family does not allow it. */
    STATE,
    /** Only the party that set the hold may lift it. */
    HOLD_OF_ANOTHER,
    /** An earlier change waits for the authority's response. */
    CHANGE_OPEN;

    /**
     * @param heldBy who set the hold; null unless suspended
     * @param changeOpen whether an earlier change is not settled yet
     */
    public static Obstacle to(
            CertificateOperation operation,
            CertificateFamily family,
            CertificateStatus status,
            Requester heldBy,
            boolean changeOpen,
            Requester requester) {
        if (changeOpen) {
            return CHANGE_OPEN;
        }
        if (!family.allows(status, operation)) {
            return STATE;
        }
        boolean lifts = operation == CertificateOperation.REINSTATE;
        return lifts && heldBy != requester ? HOLD_OF_ANOTHER : NONE;
    }
}
