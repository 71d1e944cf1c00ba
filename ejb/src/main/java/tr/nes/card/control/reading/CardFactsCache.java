package tr.nes.card.control.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tr.nes.card.CardException;
import tr.nes.card.CardException.Reason;
import tr.nes.cardconnector.Cancellation;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.Tries;

/**
 * What the cards in this node's readers told, one entry per reader: a visit reads each thing once as long as the card stays in. An
 * entry counts for the stay it was read in and no other; nothing secret is in it. Used inside an exclusive connection.
 */
@ApplicationScoped
public class CardFactsCache {

    private final Map<ReaderName, CachedCard> cards = new ConcurrentHashMap<>();

    @Inject
    private TriesGuard guard;

    /** Asked for at most once a stay. */
    public String serialNumber(CardReading reading) throws CardConnectorException {
        CachedCard known = known(reading);
        if (known.serial() == null) {
            known = known.as(reading.serialNumber());
            cards.put(reading.reader(), known);
        }
        return known.serial();
    }

    /**
     * For who only looks; asked for at most once a visit and stay.
     *
     * @param visit whose end the card's facts are forgotten with
     */
    public CardFacts facts(CardReading reading, Cancellation visit) throws CardConnectorException {
        String serial = serialNumber(reading);
        CachedCard known = known(reading);
        if (known.whole()) {
            reading.recall(known.certificates());
            return known.facts(reading.card().dialect(), reading.certificates());
        }
        return read(reading, known.as(serial), visit);
    }

    /**
     * For an operation: serial number and tries are read again, in the exclusive connection in which it is carried out; the rest
     * only if it is not known of this stay.
     *
     * @param serial of the card that it is for
     * @throws CardException FOREIGN_CARD if another card is in the reader; nothing else was asked of it then
     * @throws tr.nes.card.CardException TRIES_FELL if the tries fell by being looked at
     */
    public CardFacts renewed(CardReading reading, String serial, Cancellation visit) throws CardConnectorException {
        if (!reading.serialNumber().equals(serial)) {
            throw new CardException(Reason.FOREIGN_CARD);
        }
        CachedCard known = known(reading);
        boolean same = serial.equals(known.serial());
        return read(
                reading, same ? known : CachedCard.unread(reading.insertion()).as(serial), visit);
    }

    /** Tries come last: what else breaks can't have them asked for twice. */
    private CardFacts read(CardReading reading, CachedCard known, Cancellation visit) throws CardConnectorException {
        reading.recall(known.certificates());
        LifeCycle phase = known.lifeCycle() == null ? reading.lifeCycle() : known.lifeCycle();
        List<byte[]> certificates = reading.certificates();
        Tries pin = guard.pin(reading, known.serial(), known.pin());
        Tries puk = guard.puk(reading, known.serial(), known.puk());
        CachedCard read = new CachedCard(known.insertion(), known.serial(), phase, pin, puk, certificates);
        cards.put(reading.reader(), read);
        visit.waiting(() -> leave(reading.reader(), reading.insertion()));
        return read.facts(reading.card().dialect(), certificates);
    }

    private CachedCard known(CardReading reading) {
        CachedCard kept = cards.get(reading.reader());
        boolean same = kept != null && kept.insertion() == reading.insertion();
        return same ? kept : CachedCard.unread(reading.insertion());
    }

    /** A secret is about to be presented to the card in this reader. */
    public void presented(ReaderName reader) {
        cards.computeIfPresent(reader, (name, card) -> card.presented());
    }

    /** The card was taken out. */
    public void forget(ReaderName reader) {
        cards.remove(reader);
    }

    private void leave(ReaderName reader, long insertion) {
        cards.computeIfPresent(reader, (name, card) -> card.insertion() == insertion ? card.left() : card);
    }
}
