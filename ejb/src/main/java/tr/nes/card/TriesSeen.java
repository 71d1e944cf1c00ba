package tr.nes.card;

import java.io.Serializable;

/** Remaining tries as the card told them; null where it did not. */
public record TriesSeen(Integer pin, Integer puk) implements Serializable {

    public static final TriesSeen NOTHING = new TriesSeen(null, null);
}
