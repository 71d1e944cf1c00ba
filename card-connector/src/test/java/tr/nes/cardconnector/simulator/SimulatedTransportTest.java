package tr.nes.cardconnector.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardAbsent;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.ReaderGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.transport.CardSession;

class SimulatedTransportTest {

    private static final ReaderName READER = new ReaderName("Simulated Reader 1");
    private static final byte[] SERIAL = {0x00, (byte) 0xCA, 0x01, 0x06, 0x4D};

    private final ReaderBank bank = new ReaderBank(1);
    private final SimulatedTransport transport = new SimulatedTransport(bank);
    private final SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_1_X).build();

    @Test
    void whenReaderIsEmpty_thenAbsent() {
        assertThatThrownBy(() -> transport.link(READER).begin()).isInstanceOf(CardAbsent.class);
    }

    @Test
    void whenThereIsNoSuchReader_thenGone() {
        assertThatThrownBy(() -> transport.link(new ReaderName("none")).begin()).isInstanceOf(ReaderGone.class);
    }

    @Test
    void whenCardIsIn_thenItAnswers() throws Exception {
        bank.insert(READER, card);
        try (CardSession session = transport.link(READER).begin()) {
            assertThat(session.transmit(SERIAL)).endsWith((byte) 0x90, (byte) 0x00);
        }
    }

    @Test
    void whenCardIsPulledAndPutBack_thenTheOldSessionIsOver() throws Exception {
        bank.insert(READER, card);
        CardSession session = transport.link(READER).begin();
        bank.pull(READER);
        bank.insert(READER, card);
        assertThatThrownBy(() -> session.transmit(SERIAL)).isInstanceOf(CardRemoved.class);
    }
}
