package tr.nes.cardconnector.akis;

/** The ways to query a card's retry counters; not every dialect supports each. */
public enum TriesQuestion {
    /** SELECT: tag 90 of a directory's file control information. Compares nothing, so it can't use up a try. */
    CONTROL_INFORMATION(false),
    /**
     * GET DATA (ISO/IEC 7816-4:2005 §7.4.2) of the secret's own data object. Compares nothing, so it can't use up
     * a try.
     */
    DATA_OBJECT(false),
    /** VERIFY without data (ISO/IEC 7816-4:2005 §7.5.6): a card may count it as a try. */
    EMPTY_VERIFY(true);

    private final boolean mayCostATry;

    TriesQuestion(boolean mayCostATry) {
        this.mayCostATry = mayCostATry;
    }

    /** Whether it may be used only for ATRs whose cards are proven not to count it. */
    public boolean mayCostATry() {
        return mayCostATry;
    }
}
