package tr.nes.card.control.reading;

import java.util.List;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.Tries;
import tr.nes.shared.Digest;

/**
 * Data read from a card since it was inserted; null for values not read yet, or possibly changed since.
 *
 * @param insertion number of the insertion, see {@link tr.nes.cardconnector.CardConnection#insertion()}
 * @param certificates DER
 */
record CachedCard(long insertion, String serial, LifeCycle lifeCycle, Tries pin, Tries puk, List<byte[]> certificates) {

    static CachedCard unread(long insertion) {
        return new CachedCard(insertion, null, null, null, null, null);
    }

    CachedCard as(String number) {
        return new CachedCard(insertion, number, lifeCycle, pin, puk, certificates);
    }

    /** @param onCard DER; null if they could not be read */
    CardFacts facts(AkisDialect dialect, List<byte[]> onCard) {
        List<String> fingerprints =
                onCard == null ? null : onCard.stream().map(Digest::sha256).toList();
        return new CardFacts(dialect, serial, lifeCycle, pin, puk, fingerprints);
    }

    /** Copy for when a secret is about to be presented: its counter changes, and the card may die. */
    CachedCard presented() {
        return new CachedCard(insertion, serial, null, null, null, certificates);
    }

    /**
     * Copy for the end of a visit: drops personal data and keeps only the values that later readings are compared
     * with.
     */
    CachedCard left() {
        return new CachedCard(insertion, null, null, pin, puk, null);
    }

    /** Whether everything was read and nothing may have changed since. */
    boolean whole() {
        return serial != null && lifeCycle != null;
    }
}
