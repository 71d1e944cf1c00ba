package tr.nes.institution;

/** The states of a pre-order list. */
public enum PreOrderState {
    /** People are still chosen. */
    DRAFT,
    /** Sent; it does not change any more. */
    LISTED
}
