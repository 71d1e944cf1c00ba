package tr.nes.card.control;

import tr.nes.card.CardStep;
import tr.nes.card.RemainingTries;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.akis.SecretAnswer.Outcome;
import tr.nes.cardconnector.akis.Tries;

/** The counters when an operation has ended, as far as asking for them is allowed and the card still answers. */
record TriesAfter(Tries pin, Tries puk) {

    static TriesAfter read(CardReading reading) {
        Tries pin = Tries.unknown();
        try {
            pin = reading.pinTries();
            return new TriesAfter(pin, reading.pukTries());
        } catch (CardConnectorException gone) {
            return new TriesAfter(pin, Tries.unknown());
        }
    }

    /** Together with what the card told before. */
    CardEvidence evidence(CardStep step, Outcome answer, CardFacts before) {
        return new CardEvidence(step, answer, before.pinTries(), pin, before.pukTries(), puk);
    }

    RemainingTries seen() {
        return new RemainingTries(CardFacts.number(pin), CardFacts.number(puk));
    }
}
