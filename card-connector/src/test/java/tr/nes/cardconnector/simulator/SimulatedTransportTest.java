package tr.nes.cardconnector.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardAbsent;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.ReaderGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.testing.CountingCard;
import tr.nes.cardconnector.transport.CardSession;

class SimulatedTransportTest {

    private static final ReaderName READER = new ReaderName("Simulated Reader 1");
    private static final byte[] SERIAL = {0x00, (byte) 0xCA, 0x01, 0x06, 0x4D};

    private final SimulatedTransport transport = new SimulatedTransport(1);
    private final SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_1_X).build();

    @Test
    void whenReaderIsEmpty_thenAbsent() {
        assertThatThrownBy(() -> transport.link(READER).connect()).isInstanceOf(CardAbsent.class);
    }

    @Test
    void whenThereIsNoSuchReader_thenGone() {
        assertThatThrownBy(() -> transport.link(new ReaderName("none")).connect())
                .isInstanceOf(ReaderGone.class);
    }

    @Test
    void whenCardIsIn_thenItAnswers() throws Exception {
        transport.insert(READER, card);
        try (CardSession session = transport.link(READER).connect()) {
            assertThat(session.transmit(SERIAL)).endsWith((byte) 0x90, (byte) 0x00);
        }
    }

    @Test
    void whenCardIsPulledAndPutBack_thenTheOldSessionIsOver() throws Exception {
        transport.insert(READER, card);
        CardSession session = transport.link(READER).connect();
        transport.pull(READER);
        transport.insert(READER, card);
        assertThatThrownBy(() -> session.transmit(SERIAL)).isInstanceOf(CardRemoved.class);
    }

    @Test
    void whenCardGivesNoAnswer_thenItCountsAsRemoved() throws Exception {
        for (int length = 0; length < 2; length++) {
            CountingCard silent = new CountingCard(new byte[length]);
            transport.insert(READER, silent);
            CardSession session = transport.link(READER).connect();
            assertThatThrownBy(() -> session.transmit(SERIAL)).isInstanceOf(CardRemoved.class);
            session.close();
            transport.pull(READER);
            assertThat(silent.received()).containsExactly("00CA01064D");
        }
    }
}
