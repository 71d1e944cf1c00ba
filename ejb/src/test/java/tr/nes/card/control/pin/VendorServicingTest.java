package tr.nes.card.control.pin;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.card.CardInReader.Finding;
import tr.nes.card.CardSerial;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationState;
import tr.nes.card.OperationView;
import tr.nes.card.ServicingOrder;
import tr.nes.card.control.CardIdentification;
import tr.nes.card.control.Inspection;
import tr.nes.card.control.operation.OperationJournal;
import tr.nes.card.control.reading.CardFactsCache;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.CardOperation;
import tr.nes.card.entity.PukCustody;
import tr.nes.cardconnector.Cancellation;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardRemoved;
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

/** Unblocking by the manufacturer's library with its journal: what the database says is what the card says. */
class VendorServicingTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final String PUK = "12345678";
    private static final String WRONG = "87654321";
    private static final String FIRST = "739184";
    private static final String SECOND = "518273";
    private static final TestIdentity IDENTITY = identity();

    @TempDir
    private Path folder;

    private final Database database = Database.open();
    private final TestCardReader reader = new TestCardReader();
    private final CardCertificates certificates = mock(CardCertificates.class);
    private final ManagedExecutorService threads = mock(ManagedExecutorService.class);
    private final UnsealedSecrets secrets = new UnsealedSecrets();
    private final Beans beans = new Beans(
            database, new MovingClock("2026-12-01T10:00:00Z"), new AuditLog(), reader, certificates, threads, secrets);
    private final PinSetting setting = beans.get(PinSetting.class);
    private final OperationJournal journal = beans.get(OperationJournal.class);
    private final CardIdentification identification = beans.get(CardIdentification.class);
    private final Inspection inspection = beans.get(Inspection.class);
    private final CardFactsCache cache = beans.get(CardFactsCache.class);
    private final HolderView person = People.registered(beans);
    private final List<String> journaled = new ArrayList<>();
    private static int cells;

    private int presentations;
    private int made;

    private enum Fault {
        WRONG_WORD,
        ERROR_AFTER_THE_DEED,
        FALSE_9000,
        PULLED_AFTER;

        byte[] strike(CardChannel card, byte[] command) throws CardConnectorException {
            return switch (this) {
                case WRONG_WORD -> word(0x6F00);
                case ERROR_AFTER_THE_DEED -> after(card.transmit(command));
                case FALSE_9000 -> word(0x9000);
                case PULLED_AFTER ->
                    throw new CardRemoved(
                            TestCardReader.NAME, new IllegalStateException(card.transmit(command).length + " bytes"));
            };
        }

        private static byte[] word(int word) {
            return new byte[] {(byte) (word >> 8), (byte) word};
        }

        private static byte[] after(byte[] deed) {
            return deed.length == 0 ? deed : word(0x6581);
        }
    }

    private static TestIdentity identity() {
        try {
            return TestIdentity.generate("Deneme Kartı");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The figure in docs/security.md. */
    @AfterAll
    static void count() {
        assertThat(cells).isEqualTo(212);
    }

    @BeforeEach
    void aLibrary() throws Exception {
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
        System.setProperty("nes.cards.vendor.seconds", "1");
    }

    @AfterEach
    void noLibrary() {
        for (String setting : List.of("folder", "seconds", "jars", "atrs")) {
            System.clearProperty("nes.cards.vendor." + setting);
        }
        database.close();
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "good, AKIS_2_X, CONFIRMED, '', 1",
        "good, AKIS_1_X, CONFIRMED, '', 1",
        "good, AKIS_1_0, CONFIRMED, '', 1",
        "puk-twice, AKIS_2_X, CONFIRMED, '', 1",
        "verify-first, AKIS_2_X, REFUSED, PinNotWritten, 1",
        "chained, AKIS_2_X, REFUSED, CardLibraryFailed, 0",
        "split swallow, AKIS_1_X, REFUSED, CardLibraryFailed, 0",
        "secure-messaging, AKIS_2_X, REFUSED, CardLibraryFailed, 0",
        "in-put-data, AKIS_2_X, REFUSED, CardLibraryFailed, 0",
        "does-nothing, AKIS_2_X, REFUSED, CardLibraryFailed, 0",
        "linkage, AKIS_1_0, REFUSED, CardLibraryFailed, 0",
        "hang-before deaf, AKIS_2_X, REFUSED, CardLibraryFailed, 0",
        "hang-between apart, AKIS_2_X, REFUSED, PinNotWritten, 1",
        "hang-after, AKIS_2_X, CONFIRMED, '', 1",
        "later, AKIS_2_X, CONFIRMED, '', 1",
    })
    void whenTheLibraryBehavesLikeThat_thenTheJournalSaysWhatTheCardDid(
            String manners, AkisDialect dialect, OperationState state, String reason, int presented) throws Exception {
        SimulatedCard card = delivered(dialect, PUK);
        install(card, manners);
        OperationView operation = unblock(card, card, FIRST);
        assertThat(operation.state()).isEqualTo(state);
        assertThat(operation.reason()).isEqualTo(reason);
        assertThat(presentations).isEqualTo(presented);
        assertThat(journaled).hasSize(presented);
        assertThat(card.accepts(ascii(FIRST))).isEqualTo(state == OperationState.CONFIRMED);
        assertThat(card.pukTries()).isEqualTo(3);
        install(card, "good");
        assertThat(unblock(card, card, SECOND).state()).isEqualTo(OperationState.CONFIRMED);
    }

    @ParameterizedTest
    @EnumSource(
            value = AkisDialect.class,
            names = {"AKIS_1_0", "AKIS_1_X", "AKIS_2_X"})
    void whateverHappensAtACommandOfTheUnblocking_thenTheNextAttemptSucceedsAndNoTryIsLost(AkisDialect dialect)
            throws Exception {
        everywhere(dialect, PUK, (card, cell) -> {
            assertThat(look(card)).as(cell).isIn(Finding.READY, Finding.READY_PIN_BLOCKED);
            assertThat(unblock(card, card, SECOND).state()).as(cell).isEqualTo(OperationState.CONFIRMED);
            assertThat(card.accepts(ascii(SECOND))).as(cell).isTrue();
            assertThat(card.pukTries()).as(cell).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = AkisDialect.class,
            names = {"AKIS_1_0", "AKIS_1_X", "AKIS_2_X"})
    void whateverHappensWithAWrongPuk_thenItCostsOneTryAndIsNeverPresentedAgain(AkisDialect dialect) throws Exception {
        everywhere(dialect, WRONG, (card, cell) -> {
            if (look(card) != Finding.SECRET_QUARANTINED) {
                unblock(card, card, SECOND);
            }
            assertThat(look(card)).as(cell).isEqualTo(Finding.SECRET_QUARANTINED);
            assertThat(card.pukTries()).as(cell).isEqualTo(2);
        });
    }

    private interface Afterwards {
        void check(SimulatedCard card, String cell) throws Exception;
    }

    /** From the commands just before the PUK to the last. */
    private void everywhere(AkisDialect dialect, String pukOfCard, Afterwards afterwards) throws Exception {
        install(delivered(dialect, pukOfCard), "good");
        List<byte[]> uneventful = new ArrayList<>();
        SimulatedCard first = delivered(dialect, pukOfCard);
        unblock(first, recording(first, uneventful), FIRST);
        int puk = 0;
        while (!holdsPuk(uneventful.get(puk))) {
            puk++;
        }
        for (int at = Math.max(0, puk - 2); at < uneventful.size(); at++) {
            for (Fault fault : Fault.values()) {
                String cell = dialect + ", command " + at + ", " + fault;
                presentations = 0;
                cells++;
                journaled.clear();
                SimulatedCard card = delivered(dialect, pukOfCard);
                OperationView operation = unblock(card, striking(card, at, fault), FIRST);
                boolean unseen = fault == Fault.FALSE_9000 && uneventful.get(at)[1] == 0x24;
                isTrue(operation, card, unseen && dialect == AkisDialect.AKIS_1_0, cell);
                database.inNew(() -> identification.notice(TestCardReader.NAME));
                afterwards.check(card, cell);
            }
        }
    }

    /** @param unseen a command before has reset the counter: nothing tells a false 9000 from a true one */
    private void isTrue(OperationView operation, SimulatedCard card, boolean unseen, String cell) {
        assertThat(presentations).as(cell).isLessThanOrEqualTo(1);
        assertThat(journaled).as(cell).hasSize(presentations);
        switch (operation.state()) {
            case CONFIRMED ->
                assertThat(unseen || card.accepts(ascii(FIRST))).as(cell).isTrue();
            case REFUSED -> assertThat(card.accepts(ascii(FIRST))).as(cell).isFalse();
            default -> assertThat(operation.state()).as(cell).isEqualTo(OperationState.UNKNOWN);
        }
    }

    private CardChannel striking(SimulatedCard card, int at, Fault fault) {
        int[] count = {0};
        return command -> count[0]++ == at
                ? fault.strike(watching(card), command)
                : watching(card).transmit(command);
    }

    private static CardChannel recording(SimulatedCard card, List<byte[]> sent) {
        return command -> {
            sent.add(command.clone());
            return card.transmit(command);
        };
    }

    /** When the PUK arrives, its step must stand in the database already. */
    private CardChannel watching(SimulatedCard card) {
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

    private static boolean holdsPuk(byte[] command) {
        String hex = HEX.formatHex(command);
        return hex.contains(HEX.formatHex(ascii(PUK))) || hex.contains("0102030405060708");
    }

    private void install(SimulatedCard card, String manners) throws Exception {
        byte[] jar = StandInLibrary.jar(StandInLibrary.NEWER, manners);
        Files.write(folder.resolve(StandInLibrary.FILE), jar);
        System.setProperty("nes.cards.vendor.jars", StandInLibrary.FILE + ":" + StandInLibrary.sha256(jar));
        System.setProperty("nes.cards.vendor.atrs", card.atr().hex());
    }

    private SimulatedCard delivered(AkisDialect dialect, String pukOfCard) throws Exception {
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

    private OperationView unblock(SimulatedCard card, CardChannel behaving, String newPin) throws Exception {
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

    private Finding look(SimulatedCard card) throws Exception {
        reader.insert(card);
        return database.inNew(() -> inspection.look("okuyucu-1", TestCardReader.NAME, person.id(), new Cancellation()))
                .finding();
    }

    private static byte[] ascii(String digits) {
        return digits.getBytes(StandardCharsets.US_ASCII);
    }
}
