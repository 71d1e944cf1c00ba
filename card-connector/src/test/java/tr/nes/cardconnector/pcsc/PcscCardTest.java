package tr.nes.cardconnector.pcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
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
}
