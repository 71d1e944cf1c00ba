package tr.nes.it.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.UUID;
import tr.nes.card.CardSerial;
import tr.nes.card.boundary.Cards;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.InsertableCard;
import tr.nes.cardconnector.simulator.SimulatedReaders;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.boundary.CertificateRegistration;
import tr.nes.holder.HolderView;

/** Registered simulated cards, separate for each test, and their insertion into kiosk-1's first reader. */
@ApplicationScoped
public class CardStock {

    public static final String PIN = "246813";
    public static final String PUK = "58213977";
    public static final String READER = "okuyucu-1";

    public static final ReaderName SLOT = new ReaderName("Simulated Reader 1");

    @Resource(lookup = "java:/eis/SimulatedReaders")
    private SimulatedReaders readers;

    @Inject
    private Cards cards;

    @Inject
    private CertificateRegistration registration;

    /** A card as delivered to this holder: PIN blocked, fully registered. */
    public CardUnderTest deliver(HolderView holder, AkisDialect dialect) throws Exception {
        String serial =
                UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
        X509Certificate certificate = TestCertificates.issue();
        CallAs.system(() -> {
            cards.register(new CardSerial(serial), holder.id(), "AKİS", ascii(PIN), ascii(PUK));
            registration.register(certificate, holder.id(), serial, CertificateStatus.ACTIVE);
            return null;
        });
        return new CardUnderTest(dialect, serial, certificate.getEncoded());
    }

    /** Removes the card already in the reader first. */
    public void insert(InsertableCard card) {
        insert(SLOT, card);
    }

    public void insert(ReaderName slot, InsertableCard card) {
        pull(slot);
        readers.insert(slot, card);
    }

    public void pull() {
        pull(SLOT);
    }

    public void pull(ReaderName slot) {
        readers.pull(slot);
    }

    public static byte[] ascii(String digits) {
        return digits.getBytes(StandardCharsets.US_ASCII);
    }
}
