package tr.nes.cardtype.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardconnector.commissioning.TestSecrets;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardtype.CardTypeException.Reason;
import tr.nes.cardtype.CardTypeStanding;
import tr.nes.cardtype.CardTypeView;
import tr.nes.cardtype.CardsInService;
import tr.nes.cardtype.CommissioningReport;
import tr.nes.cardtype.CommissioningState;
import tr.nes.cardtype.CommissioningView;
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

/** Record and switch: what a walk confirms is allowed for its ATR, in such readers, as long as nobody changed it. */
class CommissioningRunTest {

    @TempDir
    private Path data;

    private final Database database = Database.open();
    private final AuditLog audit = new AuditLog();
    private final MovingClock clock = new MovingClock("2026-11-30T10:00:00.123456789Z");
    private final TestCardReader reader = new TestCardReader();
    private final SigningKeys keys = mock(SigningKeys.class);
    private final Beans beans = new Beans(database, clock, audit, reader, keys);
    private final CommissioningRun run = beans.get(CommissioningRun.class);
    private final CardTypes types = beans.get(CardTypes.class);
    private final CardsInService cards = beans.get(CardsInService.class);

    @BeforeEach
    void key() {
        Installation installation = new Installation() {
            @Override
            public Path dataDirectory() {
                return data;
            }
        };
        SigningKeyFiles files = new SigningKeyFiles(new KeyDirectory(installation), clock);
        when(keys.entry(anyString())).thenAnswer(call -> files.entry(call.getArgument(0)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenACardOfATypeIsSeen_thenItsTypeIsListedAndNothingIsAllowed() throws Exception {
        Atr three = new Atr("3B9C968131FE45806668324900000031958105EA");
        assertThat(standing(three).allowed()).isEmpty();
        standing(three);
        standing(new Atr("3B6500002063CB6800"));
        assertThat(database.inNew(types::all))
                .extracting(CardTypeView::version, CardTypeView::supported)
                .containsExactlyInAnyOrder(tuple("3 (test)", false), tuple("", false));
    }

    @Test
    void whenATypeIsCommissioned_thenWhatWasConfirmedIsAllowedForItsAtrAndNoOther() throws Exception {
        SimulatedCard card = card(AkisDialect.AKIS_1_X);
        CommissioningReport report = walk(card);
        assertThat(report.complete()).as(report.lines().toString()).isTrue();
        assertThat(standing(card.atr()).allowed())
                .contains(Operation.UNBLOCK, Operation.PUK_TRIES, Operation.CHANGE_PIN, Operation.VERIFY_PIN)
                .doesNotContain(Operation.PERSONALISE, Operation.SIGN);
        assertThat(standing(card.atr()).emptyVerifyFree()).isTrue();
        assertThat(standing(card(AkisDialect.AKIS_2_X).atr()).allowed()).isEmpty();
        assertThat(audit.count(AuditAction.CARD_COMMISSIONED, AuditResult.DONE)).isOne();
        assertThat(newest().by()).isEqualTo("Deneme Yönetici");
        assertThat(newest().state()).isEqualTo(CommissioningState.COMPLETE);
    }

    @Test
    void whenItWasInSimulatedReaders_thenItSaysNothingAboutRealOnes() throws Exception {
        SimulatedCard card = card(AkisDialect.AKIS_2_X);
        reader.transport("simulated");
        walk(card);
        assertThat(standing(card.atr()).allowed()).isEqualTo(EnumSet.allOf(Operation.class));
        reader.transport("pcsc");
        assertThat(standing(card.atr()).allowed()).isEmpty();
    }

    @Test
    void whenARecordIsChanged_thenItConfirmsNothing() throws Exception {
        SimulatedCard card = card(AkisDialect.AKIS_1_0);
        SimulatedCard strange = card(AkisDialect.AKIS_1_0);
        reader.insert(strange, command -> command[1] == 0x24 ? new byte[] {0x6D, 0x00} : strange.transmit(command));
        assertThat(walkInserted().complete()).isFalse();
        assertThat(standing(card.atr()).allowed())
                .contains(Operation.VERIFY_PIN)
                .doesNotContain(Operation.CHANGE_PIN);
        database.inNew(() -> database.entityManager()
                .createNativeQuery("update card_commissioning set confirmed = concat(confirmed, ',UNBLOCK')")
                .executeUpdate());
        assertThat(standing(card.atr()).allowed()).isEmpty();
        assertThat(newest().genuine()).isFalse();
    }

    @Test
    void whenACardIsSomebodys_thenNothingIsPresentedToIt() throws Exception {
        SimulatedCard card = card(AkisDialect.AKIS_1_X);
        when(cards.isOnRecord(card.serialNumber())).thenReturn(true);
        assertThatThrownBy(() -> walk(card)).hasFieldOrPropertyWithValue("reason", Reason.NO_TEST_CARD);
        assertThat(card.pinTries()).isEqualTo(3);
        assertThat(standing(card.atr()).allowed()).isEmpty();
    }

    @Test
    void whenThePukWasPresentedWithoutAnswer_thenThatIsOnRecordAndTheSameCardIsNotWalkedAgain() throws Exception {
        SimulatedCard card = card(AkisDialect.AKIS_2_X);
        reader.insert(card, command -> {
            byte[] answer = card.transmit(command);
            if (command[1] == 0x2C) {
                throw new CardRemoved(TestCardReader.NAME, null);
            }
            return answer;
        });
        assertThat(walkInserted().complete()).isFalse();
        assertThat(newest().state()).isEqualTo(CommissioningState.NO_ANSWER);
        assertThat(newest().reached()).isEqualTo("UNBLOCK");
        assertThatThrownBy(() -> walk(card)).hasFieldOrPropertyWithValue("reason", Reason.TEST_CARD_SPENT);
        assertThat(card.pukTries()).isEqualTo(3);
        assertThat(standing(card.atr()).allowed())
                .doesNotContain(Operation.UNBLOCK)
                .contains(Operation.CHANGE_PIN);
    }

    @Test
    void whenThePukWasWrong_thenTheSameCardLosesNoSecondTry() throws Exception {
        SimulatedCard card =
                SimulatedCard.of(AkisDialect.AKIS_1_0).puk("87654321").build();
        assertThat(walk(card).complete()).isFalse();
        assertThatThrownBy(() -> walk(card)).hasFieldOrPropertyWithValue("reason", Reason.TEST_CARD_SPENT);
        assertThat(card.pukTries()).isEqualTo(2);
    }

    @Test
    void whenANewerWalkConfirmsLess_thenThatCounts() throws Exception {
        SimulatedCard good = card(AkisDialect.AKIS_1_X);
        walk(good);
        clock.forward(Duration.ofMinutes(1));
        SimulatedCard counting =
                SimulatedCard.of(AkisDialect.AKIS_1_X).countsEmptyVerify().build();
        walk(counting);
        CardTypeStanding standing = standing(good.atr());
        assertThat(standing.emptyVerifyFree()).isFalse();
        assertThat(standing.allowed()).doesNotContain(Operation.PIN_TRIES, Operation.UNBLOCK);
    }

    private CommissioningView newest() throws Exception {
        return database.inNew(types::all).get(0).newest();
    }

    private CardTypeStanding standing(Atr atr) {
        return types.standing(TestCardReader.NAME, atr);
    }

    private static SimulatedCard card(AkisDialect dialect) {
        return SimulatedCard.of(dialect).build();
    }

    private CommissioningReport walk(SimulatedCard card) throws Exception {
        reader.insert(card);
        return walkInserted();
    }

    private CommissioningReport walkInserted() throws Exception {
        byte[] pin = "123456".getBytes(StandardCharsets.US_ASCII);
        byte[] puk = "12345678".getBytes(StandardCharsets.US_ASCII);
        try (TestSecrets secrets = new TestSecrets(pin, puk)) {
            return run.with(TestCardReader.NAME, "Deneme Yönetici", secrets);
        }
    }
}
