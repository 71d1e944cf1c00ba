package tr.nes.production;

/** The files between us and the bureau, in their order; each answers the one before. */
public enum BureauFileKind {
    /** From us: which cards to make for whom, with PIN and PUK. */
    ORDER,
    /** From the bureau: the key that each card generated. */
    KEYS,
    /** From us: each card's certificate. */
    CERTIFICATES,
    /** From the bureau: which cards are finished. */
    DONE,
    /** From us: what was recorded. */
    RECEIPT;

    public boolean isOurs() {
        return this == ORDER || this == CERTIFICATES || this == RECEIPT;
    }

    /** What it answers; null for the first. */
    public BureauFileKind answered() {
        return this == ORDER ? null : values()[ordinal() - 1];
    }
}
