package tr.nes.cardconnector.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static tr.nes.cardconnector.testing.DirectConnection.digits;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.RecordedWalk;

/** The walk with cards that conform, or whose tries can not be read, and what it costs them. */
class CommissioningTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final RecordedWalk walk = new RecordedWalk();

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenACardConforms_thenEveryOperationIsConfirmedAndItIsAsBefore(AkisDialect dialect) {
        SimulatedCard card = RecordedWalk.card(dialect).build();
        CommissioningResult result = walk.with(card, card);
        assertThat(result.finding()).isEmpty();
        assertThat(result.end()).isEqualTo(CommissioningEnd.COMPLETE);
        assertThat(result.serial()).isEqualTo(card.serialNumber());
        assertThat(result.confirmed())
                .containsExactlyInAnyOrder(
                        Operation.SERIAL_NUMBER,
                        Operation.LIFE_CYCLE,
                        Operation.CERTIFICATES,
                        Operation.PIN_TRIES,
                        Operation.PUK_TRIES,
                        Operation.VERIFY_PIN,
                        Operation.CHANGE_PIN,
                        Operation.UNBLOCK,
                        Operation.SIGN,
                        Operation.LOG_OUT);
        assertThat(result.emptyVerify())
                .isEqualTo(dialect == AkisDialect.AKIS_1_0 ? EmptyVerify.NOT_ASKED : EmptyVerify.FREE);
        assertThat(card.accepts(digits(RecordedWalk.PIN))).isTrue();
        assertThat(card.pinTries()).isEqualTo(3);
        assertThat(card.pukTries()).isEqualTo(3);
        assertThat(walk.pukPresentations()).as("blocked, not blocked").isEqualTo(2);
        assertThat(walk.wrongPins()).as("once, then until blocked").isEqualTo(4);
    }

    @Test
    void whenACardCountsTheEmptyVerify_thenNothingIsPresentedToIt() {
        SimulatedCard card =
                RecordedWalk.card(AkisDialect.AKIS_1_X).countsEmptyVerify().build();
        CommissioningResult result = walk.with(card, card);
        assertThat(result.emptyVerify()).isEqualTo(EmptyVerify.COSTS_A_TRY);
        assertThat(result.end()).isEqualTo(CommissioningEnd.SURPRISE);
        assertThat(result.confirmed())
                .containsExactlyInAnyOrder(Operation.SERIAL_NUMBER, Operation.LIFE_CYCLE, Operation.CERTIFICATES);
        assertThat(card.pinTries()).as("two questions").isEqualTo(1);
        assertThat(card.pukTries()).isEqualTo(3);
        assertThat(walk.secretsSent()).isZero();
    }

    @Test
    void whenACardCountsTheEmptyVerifyAndHasAnotherWay_thenTheWalkGoesOnWithoutIt() {
        SimulatedCard card =
                RecordedWalk.card(AkisDialect.AKIS_2_X).countsEmptyVerify().build();
        CommissioningResult result = walk.with(card, card);
        assertThat(result.emptyVerify()).isEqualTo(EmptyVerify.COSTS_A_TRY);
        assertThat(result.end()).isEqualTo(CommissioningEnd.COMPLETE);
        assertThat(walk.sent().stream().filter(each -> each.startsWith("002000") && each.length() == 8))
                .as("not after it was learnt")
                .hasSize(2);
        assertThat(card.pukTries()).isEqualTo(3);
    }

    @Test
    void whenACardTellsNoTries_thenNothingIsPresentedToIt() {
        SimulatedCard card = RecordedWalk.card(AkisDialect.AKIS_1_X).build();
        CommissioningResult result = walk.with(
                card,
                command -> RecordedWalk.isEmptyVerify(command) ? RecordedWalk.word(0x6700) : card.transmit(command));
        assertThat(result.emptyVerify()).isEqualTo(EmptyVerify.NO_COUNTER);
        assertThat(result.reached()).isEqualTo(CommissioningStep.TRIES);
        assertThat(walk.secretsSent()).isZero();
    }

    @Test
    void whenTheCardIsNotInUseOrHasFewerTries_thenNothingIsPresentedToIt() {
        SimulatedCard blank = RecordedWalk.card(AkisDialect.AKIS_1_X).blank().build();
        assertThat(walk.with(blank, blank).finding()).contains("ADMINISTRATION");
        SimulatedCard blocked =
                RecordedWalk.card(AkisDialect.AKIS_2_X).pinBlocked().build();
        assertThat(walk.with(blocked, blocked).finding()).contains("PIN's counter shows 0");
        SimulatedCard low = RecordedWalk.card(AkisDialect.AKIS_2_X).pukTries(1).build();
        assertThat(walk.with(low, low).finding()).contains("PUK's counter shows 1");
        assertThat(walk.secretsSent()).isZero();
    }

    @Test
    void whenTheJournalFails_thenThePukIsNotPresented() {
        SimulatedCard card = RecordedWalk.card(AkisDialect.AKIS_1_0).build();
        assertThatIllegalStateException()
                .isThrownBy(() -> walk.withJournal(card, step -> {
                    throw new IllegalStateException("no journal, no command");
                }));
        assertThat(walk.pukPresentations()).isZero();
        assertThat(card.pukTries()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenAnExchangeIsShown_thenNoSecretIs(AkisDialect dialect) {
        SimulatedCard card = RecordedWalk.card(dialect).build();
        walk.with(card, card);
        assertThat(walk.shown()).hasSameSizeAs(walk.sent());
        for (String secret : List.of(RecordedWalk.PIN, RecordedWalk.PUK, "876543", "123457")) {
            assertThat(walk.shown()).noneMatch(line -> line.contains(HEX.formatHex(digits(secret))));
        }
        assertThat(walk.shown()).noneMatch(line -> line.contains("010203040506"));
        assertThat(walk.shown()).anyMatch(line -> line.contains("bytes] -> 0 bytes 63C2"));
    }
}
