package tr.nes.card.control.reading;

import java.util.List;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.Tries;
import tr.nes.shared.Digest;

/**
 * What a card told during one stay in a reader; null is what it was not asked yet, or what may have changed since.
 *
 * @param insertion which stay, see {@link tr.nes.cardconnector.CardConnection#insertion()}
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

    /** A secret is about to be presented: its counter is another afterwards, and the card perhaps dead. */
    CachedCard presented() {
        return new CachedCard(insertion, serial, null, null, null, certificates);
    }

    /** The visit is over: nothing personal stays, only what the next look is compared with. */
    CachedCard left() {
        return new CachedCard(insertion, null, null, pin, puk, null);
    }

    /** Whether all was read and nothing may have changed since. */
    boolean whole() {
        return serial != null && lifeCycle != null;
    }
}
