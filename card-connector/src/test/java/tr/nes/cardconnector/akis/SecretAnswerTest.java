package tr.nes.cardconnector.akis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.cardconnector.ResponseApdu;
import tr.nes.cardconnector.akis.SecretAnswer.Outcome;

class SecretAnswerTest {

    @ParameterizedTest
    @CsvSource({
        "9000, ACCEPTED",
        "63C2, WRONG",
        "6300, WRONG",
        "63C0, BLOCKED",
        "6983, BLOCKED",
        "6400, REFUSED",
        "6700, REFUSED",
        "6982, REFUSED",
        "6A80, REFUSED",
        "6E00, REFUSED",
        "6F00, UNCLEAR",
        "6581, UNCLEAR",
        "6281, UNCLEAR",
        "6FFF, UNCLEAR",
        "9C3D, UNCLEAR",
        "0000, UNCLEAR",
        "FFFF, UNCLEAR"
    })
    void whenACardAnswersToASecret_thenOnlyWhatTheStandardSaysIsTakenForKnown(String word, Outcome outcome) {
        int number = Integer.parseInt(word, 16);
        ResponseApdu answer = new ResponseApdu(new byte[] {(byte) (number >> 8), (byte) number});
        assertThat(SecretAnswer.of(answer, Set.of(0x6983)).outcome()).isEqualTo(outcome);
    }
}
