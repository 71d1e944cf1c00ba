package tr.nes.card.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import tr.nes.card.CardInformation;
import tr.nes.card.CardSerial;
import tr.nes.card.TriesSeen;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;
import tr.nes.certificate.CardCertificate;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.shared.DomainException;
import tr.nes.shared.HolderId;

/** Reads Kart bilgileri; nothing is spent or changed, and of any other card than the chosen one nothing is told. */
@ApplicationScoped
public class CardInquiry {

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory readers;

    @Inject
    private CardRecords records;

    @Inject
    private Certificates certificates;

    @Inject
    private ServicingSettings settings;

    /** Empty unless the chosen card lies in the reader, is this holder's and can be read. */
    public Optional<CardInformation> ask(ReaderName reader, CardSerial chosen, HolderId holder) {
        try (CardConnection connection = readers.connect(reader)) {
            CardReading reading = CardReading.of(connection, settings.unconfirmedAllowed(readers));
            String serial = reading.serialNumber();
            boolean own = serial.equals(chosen.value()) && records.belongs(serial, holder);
            return own ? Optional.of(information(reading, chosen, holder)) : Optional.empty();
        } catch (DomainException | CardConnectorException notReadable) {
            return Optional.empty();
        }
    }

    private CardInformation information(CardReading reading, CardSerial serial, HolderId holder)
            throws CardConnectorException {
        return new CardInformation(
                serial,
                reading.card().version(),
                reading.lifeCycle().name(),
                new TriesSeen(CardFacts.number(reading.pinTries()), CardFacts.number(reading.pukTries())),
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
