package tr.nes.card.control;

import tr.nes.card.TriesSeen;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.akis.Tries;

/**
 * The counters when an operation has ended, as far as asking for them is allowed; what can't be read any more does not change
 * what the card has answered.
 */
record TriesAfter(Tries pin, Tries puk) {

    private static final TriesAfter UNREAD = new TriesAfter(Tries.unknown(), Tries.unknown());

    static TriesAfter read(CardReading reading) {
        try {
            return new TriesAfter(reading.pinTries(), reading.pukTries());
        } catch (CardConnectorException gone) {
            return UNREAD;
        }
    }

    TriesSeen seen() {
        return new TriesSeen(CardFacts.number(pin), CardFacts.number(puk));
    }
}
