package tr.nes.cardconnector;

import java.io.Serializable;
import java.util.Optional;

/**
 * A reader as the watch last saw it.
 *
 * @param atr the card in it; null when there is none or it is mute
 * @param cardPresent a card is in it, be it readable or mute
 * @param insertion counts the insertions in this reader since the watch began; tells two stays of the same card apart
 */
public record ReaderSnapshot(ReaderName name, boolean cardPresent, Atr atr, long insertion) implements Serializable {

    public static ReaderSnapshot empty(ReaderName name, long insertion) {
        return new ReaderSnapshot(name, false, null, insertion);
    }

    public Optional<Atr> card() {
        return Optional.ofNullable(atr);
    }
}
