package tr.nes.cardconnector.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderBusy;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderObserver;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.CountingCard;
import tr.nes.cardconnector.testing.ForeignProgram;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.cardconnector.testing.RecordingEndpoint;
import tr.nes.cardconnector.testing.RunningConnector;
import tr.nes.cardconnector.testing.VirtualSlots;

/**
 * While another program holds the card, the reader is reported as busy in bounded time; it works again after the
 * release.
 */
class ForeignProgramIT {

    private static final Duration COMMAND = Duration.ofSeconds(3);

    private final SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_1_0).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private PcscDaemon daemon;
    private VirtualSlots slots;
    private ReaderName reader;
    private RunningConnector connector;

    @BeforeEach
    void start() throws Exception {
        daemon = PcscDaemon.start(2);
        slots = new VirtualSlots(daemon);
        reader = new ReaderName(daemon.readerName(0));
        connector = RunningConnector.start(new RecordingEndpoint(), COMMAND, RunningConnector.SOON);
    }

    @AfterEach
    void stop() throws Exception {
        connector.close();
        slots.close();
        daemon.close();
        threads.shutdownNow();
    }

    @Test
    void whenItHoldsTheCardExclusively_thenBusyAndNothingIsSentAndLaterServed() throws Exception {
        isBusyWhileHeldBy(ForeignProgram::exclusive);
    }

    @Test
    void whenItIsInALongTransaction_thenBusyAndNothingIsSentAndLaterServed() throws Exception {
        isBusyWhileHeldBy(ForeignProgram::inTransaction);
    }

    /** A way to hold the card in the reader with this name. */
    private interface Hold {
        ForeignProgram of(String reader);
    }

    private void isBusyWhileHeldBy(Hold hold) throws Exception {
        CountingCard counting = new CountingCard();
        slots.insert(0, card, counting);
        connector.awaitReader(reader, true);
        try (ForeignProgram holding = hold.of(reader.value())) {
            assertThat(holding).isNotNull();
            assertThatThrownBy(() -> connector.readers().connect(reader)).isInstanceOf(ReaderBusy.class);
            assertThatThrownBy(() -> connector.readers().connect(reader)).isInstanceOf(ReaderBusy.class);
            assertThat(connector.readers().trouble()).isEmpty();
        }
        assertThat(counting.received()).isEmpty();
        connector.connect(reader).close();
    }

    @Test
    void whenItLetsTheCardGoInTime_thenWhoWaitedIsServed() throws Exception {
        slots.insert(0, card);
        connector.awaitReader(reader, true);
        CountDownLatch turn = new CountDownLatch(1);
        connector.readers().observe(new Turn(turn));
        Future<String> waiting;
        try (ForeignProgram holding = ForeignProgram.exclusive(reader.value())) {
            assertThat(holding).isNotNull();
            waiting = threads.submit(this::serialNumber);
            turn.await();
        }
        assertThat(waiting.get()).isEqualTo(card.serialNumber());
    }

    private String serialNumber() throws Exception {
        try (CardConnection connection = connector.readers().connect(reader)) {
            return AkisCard.on(connection).serialNumber();
        }
    }

    /** Signals that a borrower got through the queue. */
    private record Turn(CountDownLatch come) implements ReaderObserver {

        @Override
        public void waited(ReaderName reader, Duration time) {
            come.countDown();
        }

        @Override
        public void used(ReaderName reader, Duration time) {
            // not needed here
        }

        @Override
        public void failed(ReaderName reader, CardConnectorException failure) {
            // the waiting thread gets the exception
        }
    }
}
