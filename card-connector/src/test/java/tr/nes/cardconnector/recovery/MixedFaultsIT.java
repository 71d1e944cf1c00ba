package tr.nes.cardconnector.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.testing.Await;
import tr.nes.cardconnector.testing.Hearer;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.cardconnector.testing.RunningConnector;
import tr.nes.cardconnector.testing.Slots;

/**
 * Eight readers in a storm of mixed faults, with other programs at the same readers. Properties: {@code nes.soak.seconds},
 * {@code nes.soak.faults}, {@code nes.soak.seed}.
 */
class MixedFaultsIT {

    private static final Logger LOG = Logger.getLogger(MixedFaultsIT.class.getName());
    private static final int READERS = 8;
    private static final Duration COMMAND = Duration.ofSeconds(1);
    private static final int SECONDS = Integer.getInteger("nes.soak.seconds", 60);
    private static final int FAULTS = Integer.getInteger("nes.soak.faults", 300);
    private static final long SEED = Long.getLong("nes.soak.seed", 1);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private PcscDaemon daemon;
    private Slots slots;
    private RunningConnector connector;

    @BeforeEach
    void start() throws Exception {
        daemon = PcscDaemon.start(READERS);
        slots = new Slots(daemon);
        connector = RunningConnector.start(new Hearer(), COMMAND, RunningConnector.SOON);
    }

    @AfterEach
    void stop() throws Exception {
        connector.close();
        threads.shutdownNow();
        slots.close();
        daemon.close();
    }

    /** Half of it with a daemon that comes and goes; in the other half its own contexts are counted too. */
    @Test
    void whenFaultsAreMixed_thenEachOperationIsAccountedForAndNothingLeaks() throws Exception {
        weather(Storm.lasting(SEED, Duration.ofSeconds(10), 0), false);
        Footprint before = Footprint.of(connector, daemon);
        weather(Storm.lasting(SEED + 100, Duration.ofSeconds(SECONDS / 2), FAULTS / 2), true);
        Footprint between = Footprint.of(connector, daemon);
        assertNoLarger(before.with(between));
        weather(Storm.lasting(SEED + 200, Duration.ofSeconds(SECONDS / 2), FAULTS / 2), false);
        assertNoLarger(before.with(between));
    }

    private void weather(Storm storm, boolean daemonToo) throws Exception {
        List<FaultyKiosk> kiosks = IntStream.range(0, READERS)
                .mapToObj(
                        slot -> new FaultyKiosk(connector, slots, slot, new ReaderName(daemon.readerName(slot)), storm))
                .toList();
        List<Future<?>> running = new ArrayList<>();
        kiosks.forEach(kiosk -> running.add(threads.submit(kiosk)));
        Future<Integer> others = threads.submit(new Onlooker(daemon, READERS, storm));
        running.add(others);
        if (daemonToo) {
            running.add(threads.submit(new Troublemaker(daemon, storm)));
        }
        for (Future<?> one : running) {
            one.get();
        }
        assertThat(others.get()).as("answers that other programs got").isPositive();
        for (FaultyKiosk kiosk : kiosks) {
            CardRecord record = kiosk.reconciled();
            LOG.info(() -> record.toString());
            assertThat(record.isUnknown()).isFalse();
            assertThat(record.operations()).isPositive();
        }
    }

    private void assertNoLarger(Footprint before) throws Exception {
        Footprint[] now = new Footprint[1];
        try {
            Await.until("what it was before", RunningConnector.SOON, () -> {
                now[0] = Footprint.of(connector, daemon);
                return now[0].isWithin(before);
            });
        } catch (AssertionError leak) {
            throw new AssertionError(now[0] + " after " + before, leak);
        }
    }
}
