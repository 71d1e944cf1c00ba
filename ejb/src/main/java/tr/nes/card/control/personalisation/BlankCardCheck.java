package tr.nes.card.control.personalisation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tr.nes.card.CardException;
import tr.nes.card.CardException.Reason;
import tr.nes.card.CardInProduction;
import tr.nes.card.CardSerial;
import tr.nes.card.control.operation.PersonalisationOutcomes;
import tr.nes.card.control.reading.CardFactsCache;
import tr.nes.card.control.reading.CardReading;
import tr.nes.card.control.reading.CardReadings;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardconnector.akis.UnexpectedAnswer;

/** Whether a card can be made; spends no try and changes nothing. */
@ApplicationScoped
public class BlankCardCheck {

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory readers;

    @Inject
    private CardReadings readings;

    @Inject
    private CardFactsCache cache;

    @Inject
    private PersonalisationOutcomes personalisations;

    /** Closes an UNKNOWN personalisation of the card. Empty if there is no card that can be read. */
    public Optional<CardInProduction> look(ReaderName reader) {
        try (CardConnection connection = readers.connect(reader)) {
            CardReading reading = readings.of(connection);
            CardSerial serial = new CardSerial(reading.serialNumber());
            LifeCycle phase = reading.card().lifeCycle();
            personalisations.seen(serial, phase);
            String label = "AKİS " + reading.card().version();
            return phase == LifeCycle.UNKNOWN
                    ? Optional.empty()
                    : Optional.of(new CardInProduction(serial, label, phase == LifeCycle.ADMINISTRATION));
        } catch (CardException | CardConnectorException | UnexpectedAnswer unreadable) {
            return Optional.empty();
        }
    }

    /** @throws CardException FOREIGN_CARD, NOT_BLANK, NOT_CONFIRMED */
    void demand(CardReading reading, CardSerial ordered) throws CardConnectorException, UnexpectedAnswer {
        if (!reading.serialNumber().equals(ordered.value())) {
            throw new CardException(Reason.FOREIGN_CARD);
        }
        if (reading.card().lifeCycle() != LifeCycle.ADMINISTRATION) {
            throw new CardException(Reason.NOT_BLANK);
        }
        if (!reading.allowed().contains(Operation.PERSONALISE)) {
            throw new CardException(Reason.NOT_CONFIRMED);
        }
    }

    /** What was read of the card in this reader is no longer so. */
    void forget(ReaderName reader) {
        cache.forget(reader);
    }
}
