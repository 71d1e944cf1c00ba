package tr.nes.card.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tr.nes.card.CardException;
import tr.nes.card.CardOwner;
import tr.nes.card.CardSerial;
import tr.nes.card.InsertedCard;
import tr.nes.card.control.operation.CardRecords;
import tr.nes.card.control.operation.OperationReconciliation;
import tr.nes.card.control.reading.CardFactsCache;
import tr.nes.card.control.reading.CardReading;
import tr.nes.card.control.reading.CardReadings;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.Cancellation;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.shared.DomainException;

/** Identifies a newly inserted card before anybody has logged in; spends no try. */
@ApplicationScoped
public class CardIdentification {

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory readers;

    @Inject
    private CardRecords records;

    @Inject
    private OperationReconciliation reconciliation;

    @Inject
    private CardReadings readings;

    @Inject
    private CardFactsCache cache;

    /** Only closes open operations of that card. */
    public InsertedCard notice(ReaderName reader) {
        try (CardConnection connection = readers.connect(reader)) {
            return noticed(connection);
        } catch (CardConnectorException notReadable) {
            return InsertedCard.UNREADABLE;
        }
    }

    private InsertedCard noticed(CardConnection connection) throws CardConnectorException {
        try {
            CardReading reading = readings.of(connection);
            String serial = cache.serialNumber(reading);
            if (reconciliation.isOwed(serial)) {
                reconciliation.seen(cache.facts(reading, new Cancellation()));
            }
            return new InsertedCard(new CardSerial(serial), reading.card().version());
        } catch (DomainException notReadable) {
            // without a serial number there is nothing to close
            Atr atr = connection.atr();
            return new InsertedCard(
                    null,
                    AkisDialect.of(atr).map(dialect -> dialect.version(atr)).orElse(""));
        }
    }

    /** Holder of the card in the reader; empty if the card is not on record. */
    public Optional<CardOwner> owner(ReaderName reader, Cancellation cancellation) throws CardConnectorException {
        try (CardConnection connection = readers.connect(reader, cancellation)) {
            String serial = cache.serialNumber(readings.of(connection));
            return records.owner(serial).map(holder -> new CardOwner(new CardSerial(serial), holder));
        } catch (CardException broken) {
            return switch (broken.reason()) {
                case UNKNOWN_CARD_TYPE, VERSION_NOT_SERVED, CARD_UNREADABLE -> Optional.empty();
                default -> throw broken;
            };
        }
    }
}
