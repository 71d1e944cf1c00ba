package tr.nes.card;

import java.io.Serializable;

/** Remaining tries as the card told them; null where it did not. */
public record RemainingTries(Integer pin, Integer puk) implements Serializable {

    public static final RemainingTries NOTHING = new RemainingTries(null, null);
}
