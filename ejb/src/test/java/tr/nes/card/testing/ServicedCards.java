package tr.nes.card.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import tr.nes.card.CardInReader.Finding;
import tr.nes.card.CardSerial;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationState;
import tr.nes.card.OperationView;
import tr.nes.card.ServicingOrder;
import tr.nes.card.UnblockPlaces;
import tr.nes.card.control.CardIdentification;
import tr.nes.card.control.Inspection;
import tr.nes.card.control.operation.OperationJournal;
import tr.nes.card.control.pin.PinSetting;
import tr.nes.card.control.reading.CardFactsCache;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.CardOperation;
import tr.nes.card.entity.PukCustody;
import tr.nes.cardconnector.Cancellation;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.StandInLibrary;
import tr.nes.cardconnector.testing.TestIdentity;
import tr.nes.cardtype.testing.TestCardReader;
import tr.nes.certificate.boundary.CardCertificates;
import tr.nes.holder.HolderView;
import tr.nes.sealing.MasterKey;
import tr.nes.shared.Digest;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.UnsealedSecrets;

/** Cards in a simulated reader that are driven by a stand-in of the manufacturer's library, and what stands about them in the database. */
public final class ServicedCards implements AutoCloseable {

    public static final String PUK = "12345678";

    private static final HexFormat HEX = HexFormat.of();
    private static final TestIdentity IDENTITY = identity();

    private final Path folder;

    private final Database database = Database.open();
    private final TestCardReader reader = new TestCardReader();
    private final CardCertificates certificates = mock(CardCertificates.class);
    private final ManagedExecutorService threads = mock(ManagedExecutorService.class);
    private final UnblockPlaces anywhere = place -> true;
    private final UnsealedSecrets secrets = new UnsealedSecrets();
    private final Beans beans = new Beans(
            database,
            new MovingClock("2026-12-01T10:00:00Z"),
            new AuditLog(),
            reader,
            certificates,
            threads,
            secrets,
            anywhere);
    private final PinSetting setting = beans.get(PinSetting.class);
    private final OperationJournal journal = beans.get(OperationJournal.class);
    private final CardIdentification identification = beans.get(CardIdentification.class);
    private final Inspection inspection = beans.get(Inspection.class);
    private final CardFactsCache cache = beans.get(CardFactsCache.class);
    private final HolderView person = People.registered(beans);
    private final List<String> journaled = new ArrayList<>();
    private int presentations;
    private int made;

    public ServicedCards(Path folder) throws Exception {
        this.folder = folder;
        reader.transport("simulated");
        when(certificates.fingerprintsOf(anyString()))
                .thenReturn(List.of(Digest.sha256(IDENTITY.certificate().getEncoded())));
        doAnswer(call -> {
                    StandInLibrary.threads().execute(call.getArgument(0));
                    return null;
                })
                .when(threads)
                .execute(any());
        System.setProperty("nes.cards.vendor.folder", folder.toString());
    }

    private static TestIdentity identity() {
        try {
            return TestIdentity.generate("Deneme Kartı");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        for (String setting : List.of("folder", "seconds", "jars", "atrs")) {
            System.clearProperty("nes.cards.vendor." + setting);
        }
        database.close();
    }

    /** When the PUK arrives, its step must stand in the database already. */
    public CardChannel watching(SimulatedCard card) {
        return command -> {
            if (holdsPuk(command)) {
                presentations++;
                journaled.addAll(announced(card.serialNumber()));
            }
            return card.transmit(command);
        };
    }

    private List<String> announced(String serial) {
        try {
            return database.inNew(() -> database.entityManager()
                    .createQuery(
                            "select o.cardStep from CardOperation o where o.cardSerial = :serial"
                                    + " and o.state = :state and o.cardStep in :presenting",
                            String.class)
                    .setParameter("state", OperationState.INTENDED)
                    .setParameter("presenting", List.of("PRESENT_PUK", "RESET_RETRY_COUNTER"))
                    .setParameter("serial", serial)
                    .getResultList());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static boolean holdsPuk(byte[] command) {
        String hex = HEX.formatHex(command);
        return hex.contains(HEX.formatHex(ascii(PUK))) || hex.contains("0102030405060708");
    }

    /** The library that drives cards of this one's type from now on. */
    public void install(SimulatedCard card, String manners) throws Exception {
        byte[] jar = StandInLibrary.jar(StandInLibrary.NEWER, manners);
        Files.write(folder.resolve(StandInLibrary.FILE), jar);
        System.setProperty("nes.cards.vendor.jars", StandInLibrary.FILE + ":" + StandInLibrary.sha256(jar));
        System.setProperty("nes.cards.vendor.atrs", card.atr().hex());
        System.setProperty("nes.cards.vendor.seconds", manners.contains("hang") ? "2" : "60");
    }

    /** On record with {@link #PUK}, blocked. */
    public SimulatedCard delivered(AkisDialect dialect, String pukOfCard) throws Exception {
        String serial = String.format("%012d", ++made);
        database.inNew(() -> {
            CardSerial number = new CardSerial(serial);
            database.entityManager().persist(new Card(number, person.id(), "AKİS"));
            database.entityManager()
                    .persist(new PukCustody(
                            number, secrets.seal(MasterKey.CUSTODY, PukCustody.recordId(number), ascii(PUK))));
            return null;
        });
        return SimulatedCard.of(dialect)
                .serialNumber(serial)
                .puk(pukOfCard)
                .pinBlocked()
                .certificate(IDENTITY.certificate().getEncoded())
                .build();
    }

    /** From the intention to any outcome; afterwards the card is in the reader without faults. */
    public OperationView unblock(SimulatedCard card, CardChannel behaving, String newPin) throws Exception {
        cache.forget(TestCardReader.NAME);
        reader.insert(card, behaving == card ? watching(card) : behaving);
        ServicingOrder order =
                new ServicingOrder(person.id(), new CardSerial(card.serialNumber()), TestCardReader.NAME, "kiosk");
        UUID operation = database.inNew(() -> journal.intend(OperationKind.UNBLOCK, order));
        setting.run(operation, order, ascii(newPin));
        reader.insert(card);
        cache.forget(TestCardReader.NAME);
        return database.inNew(() ->
                database.entityManager().find(CardOperation.class, operation).view());
    }

    public Finding look(SimulatedCard card) throws Exception {
        reader.insert(card);
        return database.inNew(() -> inspection.look("okuyucu-1", TestCardReader.NAME, person.id(), new Cancellation()))
                .finding();
    }

    /** As when the card is put in again. */
    public void notice() throws Exception {
        database.inNew(() -> identification.notice(TestCardReader.NAME));
    }

    /** How often the PUK reached the card since {@link #forget}. */
    public int presentations() {
        return presentations;
    }

    /** What stood in the journal each time. */
    public List<String> journaled() {
        return journaled;
    }

    public void forget() {
        presentations = 0;
        journaled.clear();
    }

    public static byte[] ascii(String digits) {
        return digits.getBytes(StandardCharsets.US_ASCII);
    }
}
