package tr.nes.casework;

import tr.nes.delivery.CaseDecision;

/** How staff ends the case of a shipment that did not come or is not complete. */
public enum DeliveryOutcome {
    /** It came after all, or was found. */
    ARRIVED(CaseDecision.NOT_REPLACED, false),
    /** What is missing is made or sent again, and the authority pays. */
    AGAIN_FREE(CaseDecision.REPLACED_FREE, false),
    /** What is missing is made or sent again once the holder has paid. */
    AGAIN_CHARGED(CaseDecision.REPLACED_CHARGED, false),
    /** Nothing is replaced, for a reason that the holder reads. */
    CLOSED(CaseDecision.NOT_REPLACED, true);

    private final CaseDecision decision;
    private final boolean needsReason;

    DeliveryOutcome(CaseDecision decision, boolean needsReason) {
        this.decision = decision;
        this.needsReason = needsReason;
    }

    public CaseDecision decision() {
        return decision;
    }

    public boolean needsReason() {
        return needsReason;
    }
}
