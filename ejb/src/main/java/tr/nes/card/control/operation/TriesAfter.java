package tr.nes.card.control.operation;

import tr.nes.card.CardStep;
import tr.nes.card.RemainingTries;
import tr.nes.card.control.reading.CardFacts;
import tr.nes.card.control.reading.CardReading;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.akis.SecretAnswer.Outcome;
import tr.nes.cardconnector.akis.Tries;

/** Counters at the end of an operation, as far as they may be read and the card still responds. */
public record TriesAfter(Tries pin, Tries puk) {

    public static TriesAfter read(CardReading reading) {
        Tries pin = Tries.unknown();
        try {
            pin = reading.pinTries();
            return new TriesAfter(pin, reading.pukTries());
        } catch (CardConnectorException gone) {
            return new TriesAfter(pin, Tries.unknown());
        }
    }

    /** Combines them with the values read before. */
    public CardEvidence evidence(CardStep step, Outcome answer, CardFacts before) {
        return new CardEvidence(step, answer, before.pinTries(), pin, before.pukTries(), puk);
    }

    public RemainingTries seen() {
        return new RemainingTries(CardFacts.number(pin), CardFacts.number(puk));
    }
}
