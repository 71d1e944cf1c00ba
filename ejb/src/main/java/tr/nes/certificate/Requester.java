package tr.nes.certificate;

/** On whose behalf a certificate's state changes. */
public enum Requester {
    HOLDER,
    /** The institution's officer. */
    OFFICER,
    /** The authority's own staff. */
    OPERATOR,
    /** Time, and the repair of what was cut off. */
    SYSTEM
}
