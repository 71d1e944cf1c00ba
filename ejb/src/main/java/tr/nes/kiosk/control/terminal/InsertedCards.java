package tr.nes.kiosk.control.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tr.nes.card.InsertedCard;
import tr.nes.cardconnector.ReaderName;

/** Data of the cards in this node's readers, read at insertion: cards are not read again only for display. */
@ApplicationScoped
public class InsertedCards {

    private final Map<ReaderName, InsertedCard> cards = new ConcurrentHashMap<>();

    public void inserted(ReaderName reader, InsertedCard card) {
        cards.put(reader, card);
    }

    public void removed(ReaderName reader) {
        cards.remove(reader);
    }

    public Optional<InsertedCard> in(ReaderName reader) {
        return Optional.ofNullable(cards.get(reader));
    }
}
