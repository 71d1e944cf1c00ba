package tr.nes.kiosk.control.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tr.nes.card.InsertedCard;
import tr.nes.cardconnector.ReaderName;

/** Data of the cards in this node's readers, read at insertion: cards are not read again only for display. */
@ApplicationScoped
public class InsertedCards {

    private record Insertion(InsertedCard card, Instant at) {}

    private final Map<ReaderName, Insertion> cards = new ConcurrentHashMap<>();

    public void inserted(ReaderName reader, InsertedCard card, Instant at) {
        cards.put(reader, new Insertion(card, at));
    }

    public void removed(ReaderName reader) {
        cards.remove(reader);
    }

    public Optional<InsertedCard> in(ReaderName reader) {
        return Optional.ofNullable(cards.get(reader)).map(Insertion::card);
    }

    /** Since when the card has been there; empty if there is none. */
    public Optional<Instant> since(ReaderName reader) {
        return Optional.ofNullable(cards.get(reader)).map(Insertion::at);
    }
}
