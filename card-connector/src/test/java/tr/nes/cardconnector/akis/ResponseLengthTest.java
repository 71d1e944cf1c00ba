package tr.nes.cardconnector.akis;

import static org.assertj.core.api.Assertions.assertThat;
import static tr.nes.cardconnector.testing.DirectConnection.digits;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.DirectConnection;

/** Cards and readers that hand over data as T=0 does, or whose buffers are short. */
class ResponseLengthTest {

    private static final byte[] CERTIFICATE = certificate();

    private final SimulatedCard simulated = SimulatedCard.of(AkisDialect.AKIS_1_X)
            .serialNumber("1234A5B67891")
            .certificate(CERTIFICATE)
            .build();

    static Stream<Arguments> transports() {
        return Stream.of(
                Arguments.of("data is kept back, 61xx", (Transport) ResponseLengthTest::keptBack),
                Arguments.of("another length is named, 6Cxx", (Transport) ResponseLengthTest::otherLength),
                Arguments.of("at most 128 octets are read", (Transport) card -> shortReads(card, 128)),
                Arguments.of("at most 20 octets are read", (Transport) card -> shortReads(card, 20)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transports")
    void whenDataComesInAnotherWay_thenTheCardIsReadAllTheSame(String name, Transport transport) throws Exception {
        AkisCard card = AkisCard.on(new DirectConnection(simulated.atr(), transport.before(simulated)));
        assertThat(card.serialNumber()).as(name).isEqualTo("1234A5B67891");
        assertThat(card.certificates()).as(name).containsExactly(CERTIFICATE);
        assertThat(card.verifyPin(digits("123456")).accepted()).as(name).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transports")
    void whenDataComesInAnotherWay_thenUnblockingPresentsThePukOnceAllTheSame(String name, Transport transport)
            throws Exception {
        SimulatedCard blocked =
                SimulatedCard.of(AkisDialect.AKIS_1_X).pinBlocked().build();
        DirectConnection connection = new DirectConnection(blocked.atr(), transport.before(blocked));
        AkisCard card = AkisCard.on(connection);
        assertThat(card.unblock(digits("12345678"), digits("902746"), step -> {})
                        .done())
                .as(name)
                .isTrue();
        assertThat(connection.commands().stream().filter(each -> each.ins() == 0x20))
                .as(name)
                .hasSize(1);
        assertThat(blocked.accepts(digits("902746"))).as(name).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x6C08, 0x6108, 0x6700, 0x6CFF})
    void whenASecretIsAnsweredByALength_thenItIsNotSentAgain(int word) throws Exception {
        CardChannel strange = command ->
                command[1] == 0x20 ? new byte[] {(byte) (word >> 8), (byte) word} : simulated.transmit(command);
        DirectConnection connection = new DirectConnection(simulated.atr(), strange);
        AkisCard card = AkisCard.on(connection);
        assertThat(card.verifyPin(digits("123456")).accepted()).isFalse();
        card.unblock(digits("12345678"), digits("902746"), step -> {});
        assertThat(connection.commands().stream().filter(each -> each.ins() == 0x20))
                .as("one for the PIN, one for the PUK")
                .hasSize(2);
        assertThat(connection.commands().stream().filter(each -> each.ins() == 0x24 || each.ins() == 0x2C))
                .isEmpty();
    }

    @Test
    void whenACardKeepsMoreBackForEver_thenReadingEnds() throws Exception {
        CardChannel endless = command -> new byte[] {1, 0x61, 0x01};
        Exchange exchange = new Exchange(new DirectConnection(simulated.atr(), endless));
        assertThat(exchange.ask(CommandApdu.expecting(0x00, 0xCA, 1, 6, 0x4D)).ok())
                .isFalse();
    }

    @FunctionalInterface
    private interface Transport {
        CardChannel before(CardChannel card);
    }

    private static CardChannel keptBack(CardChannel card) {
        byte[][] waiting = {{}};
        return command -> {
            if (command[1] == (byte) 0xC0) {
                int asked = (command[4] & 0xFF) == 0 ? 256 : command[4] & 0xFF;
                byte[] part = Arrays.copyOf(waiting[0], Math.min(asked, waiting[0].length));
                waiting[0] = Arrays.copyOfRange(waiting[0], part.length, waiting[0].length);
                return with(part, waiting[0].length == 0 ? 0x9000 : 0x6100 | Math.min(waiting[0].length, 100));
            }
            byte[] answer = card.transmit(command);
            if (answer.length == 2) {
                return answer;
            }
            waiting[0] = Arrays.copyOf(answer, answer.length - 2);
            return with(new byte[0], 0x6100 | Math.min(waiting[0].length, 100));
        };
    }

    private static CardChannel otherLength(CardChannel card) {
        return command -> {
            byte[] answer = card.transmit(command);
            int length = answer.length - 2;
            boolean asked = command.length == 5 && command[1] != 0x20;
            return asked && length > 0 && (command[4] & 0xFF) != length % 256
                    ? with(new byte[0], 0x6C00 | length % 256)
                    : answer;
        };
    }

    private static CardChannel shortReads(CardChannel card, int most) {
        return command -> command[1] == (byte) 0xB0 && (command[4] & 0xFF) > most
                ? with(new byte[0], 0x6700)
                : card.transmit(command);
    }

    private static byte[] with(byte[] data, int word) {
        byte[] answer = Arrays.copyOf(data, data.length + 2);
        answer[data.length] = (byte) (word >> 8);
        answer[data.length + 1] = (byte) word;
        return answer;
    }

    private static byte[] certificate() {
        byte[] der = new byte[900];
        Arrays.fill(der, (byte) 7);
        der[0] = 0x30;
        der[1] = (byte) 0x82;
        der[2] = (byte) ((der.length - 4) >> 8);
        der[3] = (byte) (der.length - 4);
        return der;
    }
}
