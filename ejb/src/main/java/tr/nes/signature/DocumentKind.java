package tr.nes.signature;

/** What is signed. */
public enum DocumentKind {
    /** An application form with its undertaking. */
    APPLICATION,
    /** Applications that an institution's officer approves. */
    LIST,
    /** People for whom an institution wants certificates, before they apply. */
    PRE_ORDER,
    /** A page that shows that a new card signs. */
    TEST
}
