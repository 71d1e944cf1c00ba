package tr.nes.cardconnector.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisDialect;

class FaultScriptTest {

    private static final ReaderName READER = new ReaderName("Scripted 00 00");
    private static final byte[] WRONG_PUK = HexFormat.of().parseHex("002000010439393939");

    private final SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_1_X).build();
    private final FaultScript script = new FaultScript(card, READER);

    @Test
    void whenPulledBefore_thenTheCardDidNotSeeTheCommand() throws Exception {
        script.pullBefore(2);
        script.transmit(WRONG_PUK);
        assertThatExceptionOfType(CardRemoved.class).isThrownBy(() -> script.transmit(WRONG_PUK));
        assertThat(card.pukTries()).isEqualTo(2);
        assertThat(script.commands()).isEqualTo(2);
    }

    @Test
    void whenPulledDuringTheAnswer_thenTheCardCarriedTheCommandOut() {
        script.pullDuringAnswer(1);
        assertThatExceptionOfType(CardRemoved.class).isThrownBy(() -> script.transmit(WRONG_PUK));
        assertThat(card.pukTries()).isEqualTo(2);
    }

    @Test
    void whenStatusWordIsScripted_thenItIsAnsweredInstead() throws Exception {
        script.statusWord(1, 0x6F00);
        assertThat(script.transmit(WRONG_PUK)).containsExactly(0x6F, 0x00);
        assertThat(card.pukTries()).isEqualTo(3);
    }

    @Test
    void whenCorrupted_thenDataAreInvertedAndTheStatusWordIsNot() throws Exception {
        byte[] read = HexFormat.of().parseHex("00CA01040A");
        byte[] whole = script.transmit(read);
        script.corrupt(2);
        byte[] corrupted = script.transmit(read);
        assertThat(corrupted[6]).isEqualTo((byte) ~whole[6]);
        assertThat(corrupted).endsWith(0x90, 0x00);
    }

    @Test
    void whenSlow_thenTheAnswerComesLater() throws Exception {
        script.slow(1, Duration.ofMillis(30));
        long start = System.nanoTime();
        assertThat(script.transmit(WRONG_PUK)).containsExactly(0x63, 0xC2);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(30));
    }

    @Test
    void whenInterruptedWhileSlow_thenTheCardIsSilent() {
        script.slow(1, Duration.ofMinutes(1));
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CardSilent.class).isThrownBy(() -> script.transmit(WRONG_PUK));
        assertThat(Thread.interrupted()).isTrue();
    }
}
