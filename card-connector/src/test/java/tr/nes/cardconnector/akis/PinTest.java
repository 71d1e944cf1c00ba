package tr.nes.cardconnector.akis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tr.nes.cardconnector.testing.DirectConnection.digits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.cardconnector.akis.SecretAnswer.Outcome;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.DirectConnection;

class PinTest {

    private static final byte[] PIN = digits("123456");
    private static final byte[] OTHER = digits("65432101");

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenPinIsRight_thenItIsAccepted(AkisDialect dialect) throws Exception {
        SimulatedCard simulated = SimulatedCard.of(dialect).pinTries(2).build();
        SecretAnswer answer = AkisCard.on(DirectConnection.to(simulated)).verifyPin(PIN);

        assertThat(answer.accepted()).isTrue();
        assertThat(answer.statusWord()).isEqualTo(0x9000);
        assertThat(simulated.pinTries()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenPinIsWrongThreeTimes_thenItIsCountedDownAndBlocked(AkisDialect dialect) throws Exception {
        SimulatedCard simulated = SimulatedCard.of(dialect).build();
        AkisCard card = AkisCard.on(DirectConnection.to(simulated));

        SecretAnswer first = card.verifyPin(OTHER);
        assertThat(first.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(first.triesLeft()).hasValue(2);
        assertThat(first.statusWord()).isEqualTo(0x63C2);
        assertThat(card.verifyPin(OTHER).statusWord()).isEqualTo(0x63C1);
        SecretAnswer third = card.verifyPin(OTHER);
        assertThat(third.outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(third.triesLeft()).hasValue(0);
        assertThat(third.statusWord()).isEqualTo(dialect == AkisDialect.AKIS_2_X ? 0x6983 : 0x6984);
        assertThat(card.verifyPin(PIN).outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(simulated.lifeCycle()).isEqualTo(LifeCycle.USER);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenPinIsChanged_thenOnlyTheNewOneIsAccepted(AkisDialect dialect) throws Exception {
        SimulatedCard simulated = SimulatedCard.of(dialect).build();
        AkisCard card = AkisCard.on(DirectConnection.to(simulated));

        assertThat(card.changePin(PIN, OTHER).accepted()).isTrue();
        assertThat(card.verifyPin(PIN).outcome()).isEqualTo(Outcome.WRONG);
        assertThat(card.verifyPin(OTHER).accepted()).isTrue();
        assertThat(simulated.accepts(OTHER)).isTrue();
        assertThat(simulated.accepts(PIN)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenOldPinIsWrong_thenPinStaysAndTryIsSpent(AkisDialect dialect) throws Exception {
        SimulatedCard simulated = SimulatedCard.of(dialect).build();
        SecretAnswer answer = AkisCard.on(DirectConnection.to(simulated)).changePin(OTHER, digits("999111"));

        assertThat(answer.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(answer.triesLeft()).hasValue(2);
        assertThat(simulated.accepts(PIN)).isTrue();
        assertThat(simulated.pinTries()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenCommandCarriesASecret_thenItIsWipedAfterTheAnswer(AkisDialect dialect) throws Exception {
        DirectConnection connection =
                DirectConnection.to(SimulatedCard.of(dialect).build());
        AkisCard card = AkisCard.on(connection);
        card.verifyPin(PIN);
        card.changePin(PIN, OTHER);
        card.unblock(digits("12345678"), digits("777111"), step -> {});

        byte[] numbers = {1, 2, 3, 4, 5, 6};
        assertThat(connection.sent()).anyMatch(bytes -> contains(bytes, PIN) || contains(bytes, numbers));
        assertThat(connection.commands()).noneMatch(command -> contains(command.bytes(), numbers));
        assertThat(connection.commands()).noneMatch(command -> contains(command.bytes(), PIN));
        assertThat(connection.commands()).noneMatch(command -> contains(command.bytes(), OTHER));
        assertThat(connection.commands()).noneMatch(command -> contains(command.bytes(), digits("777111")));
        assertThat(connection.commands())
                .noneMatch(command -> contains(command.bytes(), new byte[] {1, 2, 3, 4, 5, 6, 7, 8}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "12345678901234567", "12a456", "١٢٣٤"})
    void whenPinIsMalformed_thenNothingIsSent(String pin) throws Exception {
        DirectConnection connection =
                DirectConnection.to(SimulatedCard.of(AkisDialect.AKIS_1_0).build());
        AkisCard card = AkisCard.on(connection);
        byte[] bytes = pin.getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThatIllegalArgumentException().isThrownBy(() -> card.verifyPin(bytes));
        assertThatIllegalArgumentException().isThrownBy(() -> card.changePin(PIN, bytes));
        assertThatIllegalArgumentException().isThrownBy(() -> card.unblock(bytes, PIN, step -> {}));
        assertThat(connection.sent()).isEmpty();
    }

    @Test
    void whenConnectionIsClosed_thenPinIsVerifiedNoMore() throws Exception {
        SimulatedCard simulated = SimulatedCard.of(AkisDialect.AKIS_1_X).build();
        DirectConnection connection = DirectConnection.to(simulated);
        AkisCard card = AkisCard.on(connection);
        card.verifyPin(PIN);
        assertThat(card.pinTries(question -> true).known()).isFalse();

        connection.close();

        assertThat(card.pinTries(question -> true)).isEqualTo(Tries.exactly(3));
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int at = 0; at + part.length <= bytes.length; at++) {
            if (java.util.Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
