package tr.nes.card.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.card.CardReport;
import tr.nes.card.CardSerial;
import tr.nes.card.control.operation.CardRecords;
import tr.nes.card.control.reading.CardFacts;
import tr.nes.card.control.reading.CardFactsCache;
import tr.nes.card.control.reading.CardReading;
import tr.nes.card.control.reading.CardReadings;
import tr.nes.cardconnector.Cancellation;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;
import tr.nes.shared.Roles;

/** Reads a card for the administrator, in the reader's fair queue like any other caller; spends no try. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CardReports {

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory readers;

    @Inject
    private CardRecords records;

    @Inject
    private CardReadings readings;

    @Inject
    private CardFactsCache cache;

    /**
     * Applies no holder's rules and closes no operation. The report always contains the card's serial number.
     *
     * @throws CardConnectorException if there is no reader or no card, or it does not respond
     * @throws tr.nes.card.CardException UNKNOWN_CARD_TYPE or VERSION_NOT_SERVED if the card type is not supported
     * @throws tr.nes.card.CardException CARD_UNREADABLE if the response can't be interpreted
     */
    public CardReport read(ReaderName reader) throws CardConnectorException {
        try (CardConnection connection = readers.connect(reader)) {
            CardReading reading = readings.of(connection);
            String serial = reading.serialNumber();
            CardFacts facts = cache.facts(reading, new Cancellation());
            return new CardReport(
                    new CardSerial(serial),
                    connection.atr().hex(),
                    reading.card().version(),
                    facts.lifeCycle().name(),
                    facts.certificates() == null ? null : facts.certificates().size(),
                    facts.tries(),
                    records.isKnown(facts.serial()));
        }
    }
}
