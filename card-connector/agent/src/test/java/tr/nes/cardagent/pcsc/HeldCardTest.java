package tr.nes.cardagent.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldCardTest {

    /** ISO/IEC 7816-3 §12.2: case 1 gets a P3 of 00, case 4 loses its Le. */
    @ParameterizedTest
    @CsvSource({
        "00200081, 0020008100",
        "00CA01064D, 00CA01064D",
        "0020008106313233343536, 0020008106313233343536",
        "00A40800043F003D0000, 00A40800043F003D00",
        "00A40800043F003D00, 00A40800043F003D00"
    })
    void whenTheProtocolIsT0_thenACommandIsSentInItsForm(String command, String sent) {
        byte[] bytes = HexFormat.of().parseHex(command);
        assertThat(HeldCard.form(1, bytes)).isEqualTo(HexFormat.of().parseHex(sent));
        assertThat(HeldCard.form(2, bytes)).as("T=1").isEqualTo(bytes).isNotSameAs(bytes);
    }
}
