package tr.nes.institution;

/** Why somebody gets a certificate. */
public enum PreOrderKind {
    FIRST,
    RENEWAL,
    LOST,
    IDENTITY_CHANGE,
    OTHER
}
