package tr.nes.cardconnector.akis;

import static org.assertj.core.api.Assertions.assertThat;
import static tr.nes.cardconnector.testing.DirectConnection.digits;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.DirectConnection;

/** The bytes of each dialect's unblocking, and that no answer to any of them brings the PUK a second time. */
class UnblockSequenceTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final byte[] PUK = digits("12345678");
    private static final byte[] NEW = digits("246813");
    private static final int LONGEST = 7;

    @Test
    void whenABlockedCardOf1xIsUnblocked_thenThePukComesFirstThenPhaseAndDirectoryThenThePin() throws Exception {
        assertThat(sentTo(SimulatedCard.of(AkisDialect.AKIS_1_X).pinBlocked().build()))
                .containsExactly(
                        "00200001083132333435363738",
                        "80090002",
                        "00A40100023F00",
                        "00A40100023D00",
                        "0024018106323436383133",
                        "002C028106323436383133");
    }

    @Test
    void whenABlockedCardOf10IsUnblocked_thenDigitsAreNumbersAndTheNewPinComesTwice() throws Exception {
        assertThat(sentTo(SimulatedCard.of(AkisDialect.AKIS_1_0).pinBlocked().build()))
                .containsExactly(
                        "00200000080102030405060708",
                        "80090002",
                        "8019053D023D00",
                        "002402000E0602040608010306020406080103");
    }

    @Test
    void whenACardWasReadBefore_thenThePukIsPresentedFromTheMasterFileAsAfterAReset() throws Exception {
        SimulatedCard simulated =
                SimulatedCard.of(AkisDialect.AKIS_1_X).pinBlocked().build();
        DirectConnection connection = DirectConnection.to(simulated);
        AkisCard card = AkisCard.on(connection);
        card.pinTries(question -> true);
        int before = connection.sent().size();
        card.unblock(PUK, NEW, step -> {});
        assertThat(HEX.formatHex(connection.sent().get(before))).isEqualTo("00A40000023F0000");
        assertThat(HEX.formatHex(connection.sent().get(before + 1))).isEqualTo("00200001083132333435363738");
        assertThat(simulated.accepts(NEW)).isTrue();
    }

    @Test
    void whenThePinOf10IsVerifiedOrChanged_thenItsDigitsAreNumbersToo() throws Exception {
        DirectConnection connection =
                DirectConnection.to(SimulatedCard.of(AkisDialect.AKIS_1_0).build());
        AkisCard card = AkisCard.on(connection);
        assertThat(card.verifyPin(digits("123456")).accepted()).isTrue();
        assertThat(card.changePin(digits("123456"), NEW).accepted()).isTrue();
        assertThat(hex(connection)).contains("0020008006010203040506", "002402000E0601020304050606020406080103");
    }

    @Test
    void whenACardMissesThePhase_thenItAnswers6985AndKeepsItsPin() throws Exception {
        SimulatedCard simulated =
                SimulatedCard.of(AkisDialect.AKIS_1_X).pinBlocked().build();
        CardChannel deaf = command -> command[0] == (byte) 0x80 && command[1] == 0x09
                ? new byte[] {(byte) 0x90, 0x00}
                : simulated.transmit(command);
        DirectConnection connection = new DirectConnection(simulated.atr(), deaf);
        UnblockAnswer answer = AkisCard.on(connection).unblock(PUK, NEW, step -> {});
        assertThat(answer.step()).isEqualTo(UnblockStep.SET_PIN);
        assertThat(answer.answer().statusWord()).isEqualTo(0x6985);
        assertThat(answer.done()).isFalse();
        assertThat(presentations(connection)).isOne();
        assertThat(simulated.pinTries()).isZero();
    }

    @Test
    void whenADirectoryIsRefusedAfterThePuk_thenNothingIsDone() throws Exception {
        SimulatedCard simulated =
                SimulatedCard.of(AkisDialect.AKIS_1_X).pinBlocked().build();
        CardChannel strange =
                command -> command[1] == (byte) 0xA4 ? new byte[] {0x6A, (byte) 0x82} : simulated.transmit(command);
        DirectConnection connection = new DirectConnection(simulated.atr(), strange);
        assertThat(AkisCard.on(connection).unblock(PUK, NEW, step -> {}).done()).isFalse();
        assertThat(hex(connection)).noneMatch(sent -> sent.startsWith("0024") || sent.startsWith("002C"));
    }

    static Stream<Arguments> answers() {
        List<Integer> words = List.of(
                0x9000, 0x6108, 0x6C08, 0x6CFF, 0x6282, 0x6300, 0x63C1, 0x63C0, 0x641B, 0x6700, 0x6982, 0x6983, 0x6984,
                0x6985, 0x6A80, 0x6A86, 0x6D00, 0x6F00, 0x0000);
        return Stream.of(AkisDialect.AKIS_1_0, AkisDialect.AKIS_1_X, AkisDialect.AKIS_2_X)
                .flatMap(dialect -> IntStream.range(0, LONGEST)
                        .boxed()
                        .flatMap(at -> words.stream().map(word -> Arguments.of(dialect, at, word))));
    }

    @ParameterizedTest(name = "{0}, command {1}: {2}")
    @MethodSource("answers")
    void whateverACardAnswers_thenThePukIsPresentedAtMostOnce(AkisDialect dialect, int at, int word) throws Exception {
        SimulatedCard simulated = SimulatedCard.of(dialect).pinBlocked().build();
        int[] count = {0};
        CardChannel strange = command -> {
            byte[] answer = simulated.transmit(command);
            return count[0]++ == at ? new byte[] {(byte) (word >> 8), (byte) word} : answer;
        };
        DirectConnection connection = new DirectConnection(simulated.atr(), strange);
        try {
            AkisCard.on(connection).unblock(PUK, NEW, step -> {});
        } catch (UnexpectedAnswer refused) {
            assertThat(presentations(connection)).isZero();
        }
        assertThat(presentations(connection)).isLessThanOrEqualTo(1);
        assertThat(simulated.pukTries()).isEqualTo(3);
    }

    private static List<String> sentTo(SimulatedCard card) throws Exception {
        DirectConnection connection = DirectConnection.to(card);
        assertThat(AkisCard.on(connection).unblock(PUK, NEW, step -> {}).done()).isTrue();
        assertThat(card.accepts(NEW)).isTrue();
        assertThat(card.pinTries()).isEqualTo(3);
        return hex(connection);
    }

    private static List<String> hex(DirectConnection connection) {
        return connection.sent().stream().map(HEX::formatHex).toList();
    }

    private static long presentations(DirectConnection connection) {
        return hex(connection).stream()
                .filter(sent -> sent.contains(HEX.formatHex(PUK)) || sent.contains("0102030405060708"))
                .count();
    }
}
