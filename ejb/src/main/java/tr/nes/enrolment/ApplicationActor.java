package tr.nes.enrolment;

/** Who acts, or acts next. */
public enum ApplicationActor {
    APPLICANT,
    OFFICER,
    AUTHORITY,
    COURIER,
    /** A job of the server. */
    SYSTEM,
    NOBODY
}
