package tr.nes.cardconnector.akis;

/** Phase of a card's life, as it states itself. */
public enum LifeCycle {
    /** Being personalised or serviced. */
    ADMINISTRATION(0xA0),
    /** In its holder's hands. */
    USER(0xA5),
    /** Destroyed by wrong PUKs: it never serves again. */
    DEAD(0xAA),
    /** The card stated something else. */
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
