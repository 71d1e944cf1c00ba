package tr.nes.institution;

/** What an institution is in law. */
public enum InstitutionKind {
    MINISTRY,
    PUBLIC_BODY,
    UNIVERSITY,
    HEALTH,
    PRIVATE
}
