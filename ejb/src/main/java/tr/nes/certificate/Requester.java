package tr.nes.certificate;

/** Party on whose behalf a certificate's state changes. */
public enum Requester {
    HOLDER,
    /** The officer of the institution, or whoever acts for the body that holds the certificate. */
    OFFICER,
    /** The authority's own staff. */
    OPERATOR,
    /** Expiry and other due dates, and the reconciliation of interrupted changes. */
    SYSTEM
}
