package tr.nes.order;

/** What two members of staff decide. */
public enum DecisionKind {
    WAIVER,
    /** All that a payment brought goes back. */
    REFUND,
    /** Only what paid no debt goes back. */
    SURPLUS
}
