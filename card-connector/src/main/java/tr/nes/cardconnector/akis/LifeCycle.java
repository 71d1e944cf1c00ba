package tr.nes.cardconnector.akis;

/** Phase of a card's life cycle, as reported by the card. */
public enum LifeCycle {
    /** Being personalized or serviced. */
    ADMINISTRATION(0xA0),
    /** In use by its holder. */
    USER(0xA5),
    /** Destroyed by wrong PUKs; permanent. */
    DEAD(0xAA),
    /** The card reported another value. */
    UNKNOWN(-1);

    private final int code;

    LifeCycle(int code) {
        this.code = code;
    }

    static LifeCycle of(int code) {
        for (LifeCycle phase : values()) {
            if (phase.code == code) {
                return phase;
            }
        }
        return UNKNOWN;
    }
}
