package tr.nes.cardconnector.akis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tr.nes.cardconnector.akis.UnblockStep.ENTER_ADMINISTRATION;
import static tr.nes.cardconnector.akis.UnblockStep.PRESENT_PUK;
import static tr.nes.cardconnector.akis.UnblockStep.RESET_COUNTER;
import static tr.nes.cardconnector.akis.UnblockStep.RESET_RETRY_COUNTER;
import static tr.nes.cardconnector.akis.UnblockStep.SELECT_DIRECTORY;
import static tr.nes.cardconnector.akis.UnblockStep.SET_BLOCKED_PIN;
import static tr.nes.cardconnector.akis.UnblockStep.SET_PIN;
import static tr.nes.cardconnector.akis.UnblockStep.SET_PIN_AFTER_RESET;
import static tr.nes.cardconnector.testing.DirectConnection.digits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.akis.SecretAnswer.Outcome;
import tr.nes.cardconnector.simulator.FaultScript;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.DirectConnection;

class UnblockTest {

    private static final byte[] PUK = digits("12345678");
    private static final byte[] WRONG_PUK = digits("87654321");
    private static final byte[] OLD = digits("123456");
    private static final byte[] NEW = digits("246813");

    private final List<UnblockStep> announced = new ArrayList<>();

    static Stream<Arguments> stepsOfBlockedCards() {
        return Stream.of(
                Arguments.of(
                        AkisDialect.AKIS_1_0,
                        List.of(PRESENT_PUK, ENTER_ADMINISTRATION, RESET_COUNTER, SET_PIN_AFTER_RESET)),
                Arguments.of(
                        AkisDialect.AKIS_1_X,
                        List.of(
                                PRESENT_PUK,
                                ENTER_ADMINISTRATION,
                                SELECT_DIRECTORY,
                                SELECT_DIRECTORY,
                                SET_PIN,
                                SET_BLOCKED_PIN)),
                Arguments.of(AkisDialect.AKIS_2_X, List.of(RESET_RETRY_COUNTER)));
    }

    @ParameterizedTest
    @MethodSource("stepsOfBlockedCards")
    void whenPinIsBlockedAndPukIsRight_thenOnlyTheNewPinIsAccepted(AkisDialect dialect, List<UnblockStep> steps)
            throws Exception {
        SimulatedCard simulated = SimulatedCard.of(dialect).pinBlocked().build();
        AkisCard card = AkisCard.on(DirectConnection.to(simulated));

        UnblockAnswer answer = card.unblock(PUK, NEW, announced::add);

        assertThat(answer.done()).isTrue();
        assertThat(announced).isEqualTo(steps);
        assertThat(card.verifyPin(OLD).outcome()).isEqualTo(Outcome.WRONG);
        assertThat(card.verifyPin(NEW).accepted()).isTrue();
        assertThat(simulated.pukTries()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenPinIsOnlyForgotten_thenItIsReplacedAsWell(AkisDialect dialect) throws Exception {
        SimulatedCard simulated = SimulatedCard.of(dialect).build();

        assertThat(AkisCard.on(DirectConnection.to(simulated))
                        .unblock(PUK, NEW, announced::add)
                        .done())
                .isTrue();
        assertThat(announced).doesNotContain(SET_BLOCKED_PIN);
        assertThat(simulated.accepts(NEW)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenPukIsWrong_thenOneTryIsSpentAndNothingFollows(AkisDialect dialect) throws Exception {
        SimulatedCard simulated = SimulatedCard.of(dialect).pinBlocked().build();

        UnblockAnswer answer = AkisCard.on(DirectConnection.to(simulated)).unblock(WRONG_PUK, NEW, announced::add);

        assertThat(answer.done()).isFalse();
        assertThat(answer.step()).isIn(PRESENT_PUK, RESET_RETRY_COUNTER);
        assertThat(answer.answer().outcome()).isEqualTo(Outcome.WRONG);
        assertThat(answer.answer().triesLeft()).hasValue(2);
        assertThat(announced).hasSize(1);
        assertThat(simulated.pukTries()).isEqualTo(2);
        assertThat(simulated.pinTries()).isZero();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenPukIsWrongThreeTimes_thenTheCardIsDead(AkisDialect dialect) throws Exception {
        SimulatedCard simulated = SimulatedCard.of(dialect).pinBlocked().build();
        AkisCard card = AkisCard.on(DirectConnection.to(simulated));

        card.unblock(WRONG_PUK, NEW, announced::add);
        assertThat(card.unblock(WRONG_PUK, NEW, announced::add).answer().statusWord())
                .isEqualTo(0x63C1);
        UnblockAnswer last = card.unblock(WRONG_PUK, NEW, announced::add);

        assertThat(last.answer().outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(last.step()).isIn(PRESENT_PUK, RESET_RETRY_COUNTER);
        assertThat(card.lifeCycle()).isEqualTo(LifeCycle.DEAD);
        assertThat(simulated.pukTries()).isZero();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenListenerThrows_thenNothingIsSentToChangeTheCard(AkisDialect dialect) throws Exception {
        SimulatedCard simulated = SimulatedCard.of(dialect).build();
        AkisCard card = AkisCard.on(DirectConnection.to(simulated));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> card.unblock(WRONG_PUK, NEW, step -> {
                    throw new IllegalStateException("no journal, no operation");
                }));

        assertThat(simulated.pukTries()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenCardIsPulledDuringTheFirstStep_thenNothingIsRepeatedAndSecretsAreWiped(AkisDialect dialect)
            throws Exception {
        SimulatedCard simulated = SimulatedCard.of(dialect).pinBlocked().build();
        FaultScript faults = new FaultScript(simulated, DirectConnection.READER)
                .pullDuringAnswer(dialect == AkisDialect.AKIS_2_X ? 2 : 1);
        DirectConnection connection = new DirectConnection(simulated.atr(), faults);
        AkisCard card = AkisCard.on(connection);

        assertThatExceptionOfType(CardRemoved.class)
                .isThrownBy(() -> card.unblock(WRONG_PUK, NEW, announced::add))
                .withMessageContaining(DirectConnection.READER.value());

        assertThat(announced).hasSize(1);
        assertThat(simulated.pukTries()).isEqualTo(2);
        assertThat(connection.commands().get(connection.commands().size() - 1).bytes())
                .endsWith(0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void whenCardRefusesTheNewPin_thenThatIsToldApartFromAWrongPuk() throws Exception {
        SimulatedCard simulated = SimulatedCard.of(AkisDialect.AKIS_1_0).build();
        FaultScript faults = new FaultScript(simulated, DirectConnection.READER).statusWord(4, 0x6983);
        AkisCard card = AkisCard.on(new DirectConnection(simulated.atr(), faults));

        UnblockAnswer answer = card.unblock(PUK, NEW, announced::add);

        assertThat(answer.step()).isEqualTo(SET_PIN_AFTER_RESET);
        assertThat(answer.done()).isFalse();
        assertThat(answer.answer().outcome()).isEqualTo(Outcome.BLOCKED);
    }

    @Test
    void whenStepsAreAnswered_thenListenerHearsEachAnswer() throws Exception {
        SimulatedCard simulated =
                SimulatedCard.of(AkisDialect.AKIS_1_X).pinBlocked().build();
        List<String> journal = new ArrayList<>();
        AkisCard.on(DirectConnection.to(simulated)).unblock(PUK, NEW, new UnblockListener() {
            @Override
            public void before(UnblockStep step) {
                journal.add("before " + step);
            }

            @Override
            public void after(UnblockStep step, SecretAnswer answer) {
                journal.add(String.format("%s %04X", step, answer.statusWord()));
            }
        });
        assertThat(journal)
                .containsExactly(
                        "before PRESENT_PUK",
                        "PRESENT_PUK 9000",
                        "before ENTER_ADMINISTRATION",
                        "ENTER_ADMINISTRATION 9000",
                        "before SELECT_DIRECTORY",
                        "SELECT_DIRECTORY 9000",
                        "before SELECT_DIRECTORY",
                        "SELECT_DIRECTORY 9000",
                        "before SET_PIN",
                        "SET_PIN 6984",
                        "before SET_BLOCKED_PIN",
                        "SET_BLOCKED_PIN 9000");
    }
}
