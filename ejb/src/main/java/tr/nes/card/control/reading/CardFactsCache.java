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
 * Caches the data of the cards in this node's readers, one entry per reader: a visit reads each value once while
 * the card stays inserted. An entry is valid only for the insertion in which it was read, and contains no secrets.
 * Used over an exclusive connection.
 */
@ApplicationScoped
public class CardFactsCache {

    private final Map<ReaderName, CachedCard> cards = new ConcurrentHashMap<>();

    @Inject
    private TriesGuard guard;

    /** Read at most once per insertion. */
    public String serialNumber(CardReading reading) throws CardConnectorException {
        CachedCard known = known(reading);
        if (known.serial() == null) {
            known = known.as(reading.serialNumber());
            cards.put(reading.reader(), known);
        }
        return known.serial();
    }

    /**
     * For display only; read at most once per visit and insertion.
     *
     * @param visit when it ends, the card's data is dropped
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
     * For an operation: reads serial number and tries again over the exclusive connection in which it runs; other
     * data only if not cached for this insertion.
     *
     * @param serial of the card for which the operation is intended
     * @throws CardException FOREIGN_CARD if another card is in the reader; nothing else was read from it
     * @throws tr.nes.card.CardException TRIES_FELL if reading the tries made them fall
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

    /** Reads tries last: a failure elsewhere must not cause a second reading of tries. */
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

    /** Drops the entry when the card was removed. */
    public void forget(ReaderName reader) {
        cards.remove(reader);
    }

    private void leave(ReaderName reader, long insertion) {
        cards.computeIfPresent(reader, (name, card) -> card.insertion() == insertion ? card.left() : card);
    }
}
