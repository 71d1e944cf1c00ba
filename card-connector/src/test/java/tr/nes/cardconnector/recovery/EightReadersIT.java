package tr.nes.cardconnector.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.ReaderBusy;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.Eventually;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.cardconnector.testing.RecordingEndpoint;
import tr.nes.cardconnector.testing.RunningConnector;
import tr.nes.cardconnector.testing.VirtualSlots;

/**
 * Eight readers work in parallel; at one reader requests are served in order, except those that time out or are
 * cancelled.
 */
class EightReadersIT {

    private static final int READERS = 8;

    private final ExecutorService kiosks = Executors.newCachedThreadPool();
    private final SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_1_0).build();
    private PcscDaemon daemon;
    private VirtualSlots slots;

    @BeforeEach
    void startDaemon() throws Exception {
        daemon = PcscDaemon.start(READERS);
        slots = new VirtualSlots(daemon);
    }

    @AfterEach
    void stopDaemon() throws Exception {
        kiosks.shutdownNow();
        slots.close();
        daemon.close();
    }

    /**
     * No card responds before all eight have been asked: readers that waited for each other would never get a
     * response.
     */
    @Test
    void whenEightCardsAnswerOnlyTogether_thenAllAreServed() throws Exception {
        CyclicBarrier together = new CyclicBarrier(READERS);
        try (RunningConnector connector = RunningConnector.start()) {
            List<Future<String>> serials = new ArrayList<>();
            for (int slot = 0; slot < READERS; slot++) {
                SimulatedCard one = SimulatedCard.of(AkisDialect.AKIS_1_0)
                        .serialNumber("1234A5B6789" + slot)
                        .build();
                slots.insert(slot, one, waitingAt(together, one, reader(slot)));
                ReaderName reader = reader(slot);
                serials.add(kiosks.submit(() -> serial(connector, reader)));
            }
            for (int slot = 0; slot < READERS; slot++) {
                assertThat(serials.get(slot).get()).isEqualTo("1234A5B6789" + slot);
            }
        }
    }

    @Test
    void whenReaderIsHeldTooLong_thenBusyByNameAndOtherReadersServe() throws Exception {
        try (RunningConnector connector =
                RunningConnector.start(new RecordingEndpoint(), Duration.ofSeconds(10), Duration.ofMillis(100))) {
            slots.insert(0, card);
            slots.insert(1, card);
            try (CardConnection held = connector.connect(reader(0))) {
                assertThatThrownBy(() -> connector.readers().connect(reader(0)))
                        .isInstanceOf(ReaderBusy.class)
                        .hasMessageContaining(daemon.readerName(0));
                assertThat(serial(connector, reader(1))).isEqualTo(card.serialNumber());
                assertThat(held.reader()).isEqualTo(reader(0));
            }
            assertThat(serial(connector, reader(0))).isEqualTo(card.serialNumber());
        }
    }

    @Test
    void whenSeveralWait_thenServedInOrderAndWhoGaveUpIsSkipped() throws Exception {
        List<Integer> served = new CopyOnWriteArrayList<>();
        try (RunningConnector connector = RunningConnector.start()) {
            slots.insert(0, card);
            List<Thread> waiting = new ArrayList<>();
            try (CardConnection held = connector.connect(reader(0))) {
                for (int place = 0; place < 5; place++) {
                    waiting.add(waits(connector, place, served));
                }
                waiting.get(1).interrupt();
                waiting.get(3).interrupt();
                waiting.get(1).join();
                waiting.get(3).join();
                assertThat(held.atr()).isEqualTo(card.atr());
                assertThat(served).isEmpty();
            }
            Eventually.until("all who still wait", RunningConnector.SOON, () -> served.size() == 3);
            assertThat(served).containsExactly(0, 2, 4);
        }
    }

    /** Returns when the kiosk is in the queue. */
    private Thread waits(RunningConnector connector, int place, List<Integer> served) throws Exception {
        Thread kiosk = new Thread(() -> {
            try (CardConnection connection = connector.readers().connect(reader(0))) {
                AkisCard.on(connection).serialNumber();
                served.add(place);
            } catch (Exception gaveUp) {
                assertThat(gaveUp).isInstanceOf(ReaderBusy.class);
            }
        });
        kiosk.start();
        Eventually.until("a place", RunningConnector.SOON, () -> kiosk.getState() == Thread.State.TIMED_WAITING);
        return kiosk;
    }

    private static CardChannel waitingAt(CyclicBarrier together, SimulatedCard card, ReaderName reader) {
        return command -> {
            try {
                together.await(RunningConnector.SOON.toSeconds(), TimeUnit.SECONDS);
            } catch (Exception alone) {
                throw new CardRemoved(reader, alone);
            }
            return card.transmit(command);
        };
    }

    private static String serial(RunningConnector connector, ReaderName reader) throws Exception {
        try (CardConnection connection = connector.connect(reader)) {
            return AkisCard.on(connection).serialNumber();
        }
    }

    private ReaderName reader(int slot) {
        return new ReaderName(daemon.readerName(slot));
    }
}
