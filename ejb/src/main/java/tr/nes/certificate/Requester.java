package tr.nes.certificate;

/** Party on whose behalf a certificate's state changes. */
public enum Requester {
    HOLDER,
    /** The institution's officer. */
    OFFICER,
    /** The authority's own staff. */
    OPERATOR,
    /** Expiry and other due dates, and the reconciliation of interrupted changes. */
    SYSTEM
}
