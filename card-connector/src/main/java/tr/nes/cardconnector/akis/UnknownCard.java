package tr.nes.cardconnector.akis;

import java.util.Optional;
import tr.nes.cardconnector.Atr;

/** A card that can't be used: its ATR does not belong to an AKİS card, or to a supported generation. */
public final class UnknownCard extends Exception {

    private static final long serialVersionUID = 1L;

    private final Atr atr;
    private final AkisDialect dialect;

    private UnknownCard(Atr atr, AkisDialect dialect, String why) {
        super("card with ATR " + atr + " " + why);
        this.atr = atr;
        this.dialect = dialect;
    }

    public static UnknownCard foreign(Atr atr) {
        return new UnknownCard(atr, null, "is no known AKİS card");
    }

    static UnknownCard unsupported(Atr atr, AkisDialect dialect) {
        return new UnknownCard(atr, dialect, "is AKİS " + dialect.label() + ", which is not supported");
    }

    public Atr atr() {
        return atr;
    }

    /** The generation, if it was recognized but is not supported. */
    public Optional<AkisDialect> dialect() {
        return Optional.ofNullable(dialect);
    }
}
