package tr.nes.cardconnector.pcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.cardconnector.CardMute;
import tr.nes.cardconnector.ReaderName;

class PcscCardTest {

    @Test
    void whenTheDaemonNamesNoAtr_thenTheCardDoesNotAnswerInsteadOfBeingForeign() {
        assertThatExceptionOfType(PcscFault.class)
                .isThrownBy(() -> PcscCard.powered(new byte[0]))
                .satisfies(fault -> assertThat(Faults.connecting(new ReaderName("okuyucu"), fault))
                        .isInstanceOf(CardMute.class));
    }

    @Test
    void whenItNamesOne_thenItIsTheCards() throws Exception {
        assertThat(PcscCard.powered(new byte[] {0x3B, 0x00}).bytes()).containsExactly(0x3B, 0x00);
    }

    /** ISO/IEC 7816-3 §12.2: case 1 gets a P3 of 00, case 4 loses its Le. */
    @ParameterizedTest
    @CsvSource({
        "0020008100, 4, 5",
        "00CA01064D, 5, 5",
        "0020008106313233343536, 11, 11",
        "00A40800043F003D0000, 10, 9",
        "00A40800043F003D00, 9, 9"
    })
    void whenTheProtocolIsT0_thenACommandIsSentInItsForm(String hex, int length, int sent) {
        byte[] command = Arrays.copyOf(HexFormat.of().parseHex(hex), length);
        assertThat(PcscCard.length(PcscLite.SCARD_PROTOCOL_T0, command)).isEqualTo(sent);
        assertThat(PcscCard.length(2, command)).as("T=1").isEqualTo(length);
    }
}
