package tr.nes.cardconnector.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.transport.CardSession;

class TracedSessionTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final List<String> lines = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "verify PIN,      0020000106313233343536, 00200001 [7 bytes]",
        "verify PUK 1.0,  00200000080102030405060708, 00200000 [9 bytes]",
        "change PIN,      0024010106313233343536, 00240101 [7 bytes]",
        "unblock,         002C028106313233343536, 002C0281 [7 bytes]",
        "reset 1.0,       80190500023D01, 80190500 [3 bytes]",
        "sign,            002A9E9A03112233, 002A9E9A [4 bytes]",
        "proprietary CLA, 8020000106313233343536, 80200001 [7 bytes]"
    })
    void whenDataMayBeSecret_thenOnlyTheirLengthIsWritten(String what, String command, String told) throws Exception {
        byte[] sent = HEX.parseHex(command);
        traced("9000").transmit(sent);
        assertThat(lines).containsExactly(told + " -> 0 bytes 9000");
    }

    @ParameterizedTest
    @CsvSource({
        "00A40800023D00, 00A40800023D00",
        "00B0000010, 00B0000010",
        "00CA01064D, 00CA01064D",
        "80180000, 80180000"
    })
    void whenDataAreHarmless_thenTheyAreWritten(String command, String told) throws Exception {
        traced("01029000").transmit(HEX.parseHex(command));
        assertThat(lines).containsExactly(told + " -> 2 bytes 9000");
    }

    @Test
    void whenTheCardIsPulled_thenTheTraceSaysSoAndTheBorrowerHearsIt() {
        CardSession silent = session(command -> {
            throw new CardRemoved(new ReaderName("R"));
        });
        assertThatThrownBy(() -> new TracedSession(silent, lines::add).transmit(HEX.parseHex("00200001")))
                .isInstanceOf(CardRemoved.class);
        assertThat(lines).containsExactly("00200001 -> CardRemoved");
    }

    private TracedSession traced(String answer) {
        return new TracedSession(session(command -> HEX.parseHex(answer)), lines::add);
    }

    private static CardSession session(CardChannel channel) {
        return new CardSession() {
            @Override
            public Atr atr() {
                return new Atr("3B00");
            }

            @Override
            public long insertion() {
                return 1;
            }

            @Override
            public byte[] transmit(byte[] command) throws CardConnectorException {
                return channel.transmit(command);
            }

            @Override
            public void close() {
                // nothing to release
            }
        };
    }
}
