package tr.nes.card;

import java.io.Serializable;

/** Remaining tries as reported by the card; null if it did not report them. */
public record RemainingTries(Integer pin, Integer puk) implements Serializable {

    public static final RemainingTries NOTHING = new RemainingTries(null, null);
}
