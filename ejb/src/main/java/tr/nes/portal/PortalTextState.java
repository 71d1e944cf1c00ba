package tr.nes.portal;

/** Where a version of a text stands. */
public enum PortalTextState {
    /** Waits for another administrator. */
    PROPOSED,
    /** Counts, or did until the next one. */
    VALID,
    REJECTED
}
