package tr.nes.card.control.reading;

import java.util.List;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.Tries;

/**
 * Data read from a card over one exclusive connection, without spending a try.
 *
 * @param certificates SHA-256 fingerprints, lower case hexadecimal; null if the directory could not be read
 */
public record CardFacts(
        AkisDialect dialect,
        String serial,
        LifeCycle lifeCycle,
        Tries pinTries,
        Tries pukTries,
        List<String> certificates) {

    public static Integer number(Tries tries) {
        return tries.remaining().isPresent() ? Integer.valueOf(tries.remaining().getAsInt()) : null;
    }

    public tr.nes.card.RemainingTries tries() {
        return new tr.nes.card.RemainingTries(number(pinTries), number(pukTries));
    }
}
