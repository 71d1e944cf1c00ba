package tr.nes.cardconnector.akis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.DirectConnection;

/** Checks which queries of retry counters are sent, and that they do no harm to a card that counts an empty VERIFY. */
class TriesQuestionTest {

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenTheEmptyVerifyIsNotAllowed_thenNoVerifyIsSent(AkisDialect dialect) throws Exception {
        SimulatedCard card = SimulatedCard.of(dialect).countsEmptyVerify().build();
        DirectConnection connection = DirectConnection.to(card);
        AkisCard akis = AkisCard.on(connection);
        for (int look = 0; look < 1000; look++) {
            boolean told = akis.pinTries(question -> !question.mayCostATry()).told();
            assertThat(told).isEqualTo(dialect != AkisDialect.AKIS_1_X);
            akis.pukTries(question -> !question.mayCostATry());
        }
        assertThat(card.pinTries()).isEqualTo(3);
        assertThat(card.pukTries()).isEqualTo(3);
        assertThat(connection.sent()).noneMatch(bytes -> bytes[1] == 0x20);
    }

    @Test
    void whenNoQuestionIsAllowed_thenNothingIsSent() throws Exception {
        DirectConnection connection =
                DirectConnection.to(SimulatedCard.of(AkisDialect.AKIS_2_X).build());
        assertThat(AkisCard.on(connection).pukTries(question -> false)).isEqualTo(Tries.unknown());
        assertThat(connection.sent()).isEmpty();
    }

    @Test
    void whenACardOfVersionTwoTellsByItsDataObject_thenNoVerifyIsSentThoughItWereAllowed() throws Exception {
        SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_2_X)
                .pinTries(2)
                .pukTries(1)
                .countsEmptyVerify()
                .build();
        DirectConnection connection = DirectConnection.to(card);
        AkisCard akis = AkisCard.on(connection);
        assertThat(akis.pinTries(question -> true)).isEqualTo(Tries.exactly(2));
        assertThat(akis.pukTries(question -> true)).isEqualTo(Tries.exactly(1));
        assertThat(connection.sent()).noneMatch(bytes -> bytes[1] == 0x20);
    }

    @Test
    void whenACardCountsAnEmptyVerify_thenItsSimulationDoes() throws Exception {
        SimulatedCard card =
                SimulatedCard.of(AkisDialect.AKIS_1_X).countsEmptyVerify().build();
        AkisCard.on(DirectConnection.to(card)).pinTries(question -> true);
        assertThat(card.pinTries()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "70",
                "7000",
                "70039B0103",
                "70039C0103",
                "70039B01FF",
                "70039B0110",
                "70049B020003",
                "BF",
                "BF81",
                "BF8181",
                "BF810102",
                "7004BF810103",
                "9C0103",
                "FFFF"
            })
    void whenTheDataObjectIsMalformed_thenTheTriesAreUnknown(String hex) throws Exception {
        byte[] data = HexFormat.of().parseHex(hex);
        DirectConnection connection = new DirectConnection(
                SimulatedCard.of(AkisDialect.AKIS_2_X).build().atr(), command -> answer(command, data));
        Tries told = AkisCard.on(connection).pinTries(question -> question == TriesQuestion.DATA_OBJECT);
        assertThat(told).isEqualTo(hex.equals("70039B0103") ? Tries.exactly(3) : Tries.unknown());
    }

    private static byte[] answer(byte[] command, byte[] data) {
        byte[] body = (command[1] & 0xFF) == 0xCB ? data : new byte[0];
        byte[] answer = java.util.Arrays.copyOf(body, body.length + 2);
        answer[body.length] = (byte) 0x90;
        return answer;
    }

    @Test
    void whenATagHasSeveralBytes_thenItIsReadWhole() throws Exception {
        byte[] encoded = HexFormat.of().parseHex("BF810105" + "A003" + "9B0102");
        Tlv object = Tlv.first(encoded);
        assertThat(object.tag()).isEqualTo(0xBF8101);
        assertThat(object.descendant(0x9B).value()).containsExactly(2);
        assertThat(Tlv.all(HexFormat.of().parseHex("7F4100" + "810105")))
                .extracting(Tlv::tag)
                .isEqualTo(List.of(0x7F41, 0x81));
    }
}
