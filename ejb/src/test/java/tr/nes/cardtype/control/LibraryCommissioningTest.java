package tr.nes.cardtype.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardconnector.commissioning.TestSecrets;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.StandInLibrary;
import tr.nes.cardtype.CardTypeException.Reason;
import tr.nes.cardtype.CardTypeView;
import tr.nes.cardtype.CommissioningReport;
import tr.nes.cardtype.boundary.CardTypes;
import tr.nes.cardtype.testing.TestCardReader;
import tr.nes.sealing.boundary.SigningKeys;
import tr.nes.sealing.control.KeyDirectory;
import tr.nes.sealing.control.SigningKeyFiles;
import tr.nes.shared.Installation;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;

/** What a walk by the manufacturer's library confirms counts for this library, to the byte, and for nothing else. */
class LibraryCommissioningTest {

    @TempDir
    private Path data;

    private final Database database = Database.open();
    private final MovingClock clock = new MovingClock("2026-12-01T10:00:00Z");
    private final TestCardReader reader = new TestCardReader();
    private final SigningKeys keys = mock(SigningKeys.class);
    private final ManagedExecutorService threads = mock(ManagedExecutorService.class);
    private final Installation installation = new Installation() {
        @Override
        public Path dataDirectory() {
            return data;
        }
    };
    private final Beans beans = new Beans(database, clock, new AuditLog(), reader, keys, threads, installation);
    private final CommissioningRun run = beans.get(CommissioningRun.class);
    private final CardTypes types = beans.get(CardTypes.class);
    private final SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_2_X).build();

    @BeforeEach
    void folder() throws Exception {
        SigningKeyFiles files = new SigningKeyFiles(new KeyDirectory(installation), clock);
        when(keys.entry(anyString())).thenAnswer(call -> files.entry(call.getArgument(0)));
        doAnswer(call -> {
                    StandInLibrary.threads().execute(call.getArgument(0));
                    return null;
                })
                .when(threads)
                .execute(any());
        Files.createDirectory(data.resolve("vendor"));
        reader.insert(card);
    }

    @AfterEach
    void close() {
        System.clearProperty("nes.cards.vendor.jars");
        System.clearProperty("nes.cards.vendor.atrs");
        database.close();
    }

    @Test
    void whenACardIsDrivenByTheLibrary_thenItGivesInformationUntilItsTypeIsCommissioned() throws Exception {
        install("good");
        assertThat(types.standing(TestCardReader.NAME, card.atr()).allowed()).isEmpty();
        assertThat(serialNumber()).isEqualTo(card.serialNumber());
        CommissioningReport report = walk();
        assertThat(report.complete()).as(report.lines().toString()).isTrue();
        assertThat(report.lines()).last().asString().startsWith("by the manufacturer's library akiscif:");
        assertThat(types.standing(TestCardReader.NAME, card.atr()).allowed())
                .contains(Operation.UNBLOCK, Operation.PUK_TRIES);
        assertThat(database.inNew(types::all)).singleElement().satisfies(view -> {
            assertThat(view.byLibrary()).isTrue();
            assertThat(view.newest().genuine()).isTrue();
        });
    }

    @Test
    void whenAnotherJarIsNamed_thenItsCardsAreCommissionedAnew() throws Exception {
        install("good");
        walk();
        install("good no-more-than-that");
        assertThat(types.standing(TestCardReader.NAME, card.atr()).allowed()).isEmpty();
        assertThat(database.inNew(types::all)).extracting(CardTypeView::newest).containsOnlyNulls();
    }

    @Test
    void whenTheOwnDialectWasCommissioned_thenThatSaysNothingAboutTheLibraryNorTheOtherWayRound() throws Exception {
        walk();
        assertThat(types.standing(TestCardReader.NAME, card.atr()).allowed()).contains(Operation.UNBLOCK);
        install("good");
        assertThat(types.standing(TestCardReader.NAME, card.atr()).allowed()).isEmpty();
        walk();
        System.clearProperty("nes.cards.vendor.atrs");
        assertThat(types.standing(TestCardReader.NAME, card.atr()).allowed()).contains(Operation.UNBLOCK);
        assertThat(database.inNew(types::all))
                .extracting(CardTypeView::byLibrary)
                .containsOnly(false);
    }

    @Test
    void whenARecordIsGivenToAnotherLibrary_thenItConfirmsNothing() throws Exception {
        install("good");
        walk();
        database.inNew(() -> database.entityManager()
                .createNativeQuery("update card_commissioning set driver = ''")
                .executeUpdate());
        System.clearProperty("nes.cards.vendor.atrs");
        assertThat(types.standing(TestCardReader.NAME, card.atr()).allowed()).isEmpty();
    }

    @Test
    void whenTheJarWasChanged_thenItsCardsGiveInformationOnlyAndTheOperatorReadsWhy() throws Exception {
        install("good");
        walk();
        Files.write(
                data.resolve("vendor").resolve(StandInLibrary.FILE),
                StandInLibrary.jar(StandInLibrary.NEWER, "verify-first"));
        Beans restarted = new Beans(database, clock, new AuditLog(), reader, keys, threads, installation);
        CardTypes after = restarted.get(CardTypes.class);
        assertThat(after.standing(TestCardReader.NAME, card.atr()).allowed()).isEmpty();
        try (CardConnection connection = reader.connect(TestCardReader.NAME)) {
            assertThat(after.open(connection).serialNumber()).isEqualTo(card.serialNumber());
            assertThat(after.open(connection).lifeCycle()).isEqualTo(LifeCycle.USER);
        }
        assertThatThrownBy(() -> walk(restarted.get(CommissioningRun.class)))
                .hasFieldOrPropertyWithValue("reason", Reason.LIBRARY_UNUSABLE);
        assertThat(after.libraryTrouble()).contains(StandInLibrary.FILE, "not what is configured");
        assertThat(types.libraryTrouble()).as("loaded before").isEmpty();
    }

    @Test
    void whenTheLibraryFails_thenTheOperatorReadsWhyUntilItWorksAgain() throws Exception {
        install("pin-twice");
        assertThat(walk().complete()).isFalse();
        assertThat(types.libraryTrouble()).contains("was stopped: 00240081 was not expected");
        assertThat(serialNumber()).isEqualTo(card.serialNumber());
        assertThat(types.libraryTrouble()).isEmpty();
        System.setProperty("nes.cards.vendor.jars", "yok.jar:" + "0".repeat(64));
        assertThat(types.libraryTrouble()).contains("yok.jar can't be read");
    }

    private void install(String manners) throws Exception {
        byte[] jar = StandInLibrary.jar(StandInLibrary.NEWER, manners);
        Files.write(data.resolve("vendor").resolve(StandInLibrary.FILE), jar);
        System.setProperty("nes.cards.vendor.jars", StandInLibrary.FILE + ":" + StandInLibrary.sha256(jar));
        System.setProperty("nes.cards.vendor.atrs", "3B00, " + card.atr().hex());
    }

    private String serialNumber() throws Exception {
        try (CardConnection connection = reader.connect(TestCardReader.NAME)) {
            return types.open(connection).serialNumber();
        }
    }

    private CommissioningReport walk() throws Exception {
        return walk(run);
    }

    private CommissioningReport walk(CommissioningRun by) throws Exception {
        clock.forward(java.time.Duration.ofMinutes(1));
        byte[] pin = "123456".getBytes(StandardCharsets.US_ASCII);
        byte[] puk = "12345678".getBytes(StandardCharsets.US_ASCII);
        try (TestSecrets secrets = new TestSecrets(pin, puk)) {
            return by.with(TestCardReader.NAME, "Deneme Yönetici", secrets);
        }
    }
}
