package tr.nes.card.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import tr.nes.card.CardInformation;
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
import tr.nes.certificate.CardCertificate;
import tr.nes.certificate.boundary.CardCertificates;
import tr.nes.shared.DomainException;
import tr.nes.shared.HolderId;

/**
 * Reads Kart bilgileri without spending a try or changing anything; returns nothing about any card but the chosen
 * one.
 */
@ApplicationScoped
public class CardInquiry {

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory readers;

    @Inject
    private CardRecords records;

    @Inject
    private CardCertificates certificates;

    @Inject
    private CardReadings readings;

    @Inject
    private CardFactsCache cache;

    /** Empty unless the chosen card is in the reader, is this holder's and can be read. */
    public Optional<CardInformation> ask(ReaderName reader, CardSerial chosen, HolderId holder, Cancellation visit) {
        try (CardConnection connection = readers.connect(reader, visit)) {
            CardReading reading = readings.of(connection);
            String serial = cache.serialNumber(reading);
            boolean own = serial.equals(chosen.value()) && records.belongs(serial, holder);
            return own ? Optional.of(information(reading, visit, holder)) : Optional.empty();
        } catch (DomainException | CardConnectorException notReadable) {
            return Optional.empty();
        }
    }

    private CardInformation information(CardReading reading, Cancellation visit, HolderId holder)
            throws CardConnectorException {
        CardFacts facts = cache.facts(reading, visit);
        return new CardInformation(
                new CardSerial(facts.serial()),
                reading.card().version(),
                facts.lifeCycle().name(),
                facts.tries(),
                certificates(reading, holder));
    }

    private List<CardCertificate> certificates(CardReading reading, HolderId holder) throws CardConnectorException {
        List<byte[]> encoded = reading.certificates();
        return encoded == null
                ? null
                : encoded.stream()
                        .flatMap(one -> certificates.recognise(one, holder).stream())
                        .toList();
    }
}
