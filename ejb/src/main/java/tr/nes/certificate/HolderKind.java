package tr.nes.certificate;

/** Whose certificates a family has. */
public enum HolderKind {
    PERSON,
    /** An institution, a company, or somebody who pays taxes as a trader. */
    BODY
}
