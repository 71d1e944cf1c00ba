package tr.nes.cardconnector.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
import org.junit.jupiter.api.io.TempDir;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.testing.Eventually;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.cardconnector.testing.RecordingEndpoint;
import tr.nes.cardconnector.testing.RunningConnector;
import tr.nes.cardconnector.testing.VirtualSlots;

/**
 * Runs eight readers under many mixed faults, with other programs at the same readers. Properties:
 * {@code nes.soak.seconds}, {@code nes.soak.faults}, {@code nes.soak.seed}.
 */
class MixedFaultsIT {

    private static final Logger LOG = Logger.getLogger(MixedFaultsIT.class.getName());
    private static final int READERS = 8;
    private static final Duration COMMAND = Duration.ofSeconds(1);
    private static final int SECONDS = Integer.getInteger("nes.soak.seconds", 60);
    private static final int FAULTS = Integer.getInteger("nes.soak.faults", 300);
    private static final long SEED = Long.getLong("nes.soak.seed", 1);

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    /** In each half. */
    private static final int STORMS = 3;
    /** Bytes over the whole run: with 10,000 faults not even one small object per fault may be retained. */
    private static final double LIVE_GROWTH = 512 << 10;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final int[] operations = new int[READERS];
    private int answers;
    private int faults;
    private LeakDetector leaks;
    private PcscDaemon daemon;
    private VirtualSlots slots;
    private RunningConnector connector;

    @BeforeEach
    void start(@TempDir Path samples) throws Exception {
        leaks = new LeakDetector(samples);
        daemon = PcscDaemon.start(READERS);
        slots = new VirtualSlots(daemon);
        connector = RunningConnector.start(RecordingEndpoint.forgetful(), COMMAND, RunningConnector.SOON);
    }

    @AfterEach
    void stop() throws Exception {
        connector.close();
        threads.shutdownNow();
        slots.close();
        daemon.close();
    }

    /** One half includes restarts of the daemon; in the other half the daemon's contexts are counted too. */
    @Test
    void whenFaultsAreMixed_thenEachOperationIsAccountedForAndNothingLeaks() throws Exception {
        weather(FaultPlan.lasting(SEED, WARM_UP, 0), false);
        Footprint before = Footprint.of(connector, daemon);
        weatherAll(SEED + 100, true, before);
        Footprint daemonAnew = Footprint.of(connector, daemon);
        weatherAll(SEED + 200, false, before.with(daemonAnew));
        assertThat(operations).as("operations at each reader").doesNotContain(0);
        assertThat(answers).as("answers that other programs got").isPositive();
        GrowthTrend live = leaks.bytes();
        String fastest = leaks.fastest();
        LOG.info(() -> "live bytes: " + live + "; instances: " + fastest);
        assertThat(leaks.leaks()).as("classes that grow with the faults").isEmpty();
        assertThat(live.growth()).as(live::toString).isLessThan(LIVE_GROWTH);
    }

    /** Runs several rounds of faults; after each, no more resources are in use than before. */
    private void weatherAll(long seed, boolean daemonToo, Footprint before) throws Exception {
        for (int faultPlan = 0; faultPlan < STORMS; faultPlan++) {
            FaultPlan next = FaultPlan.lasting(
                    seed + faultPlan, Duration.ofSeconds(SECONDS).dividedBy(2 * STORMS), FAULTS / (2 * STORMS));
            weather(next, daemonToo);
            faults += next.faults().get();
            Footprint now = demandNoLarger(daemonToo ? before.withoutDaemon() : before);
            leaks.sample(faults);
            LOG.info(() -> faults + " faults: " + now);
        }
    }

    private void weather(FaultPlan faultPlan, boolean daemonToo) throws Exception {
        List<UnblockStress> kiosks = IntStream.range(0, READERS)
                .mapToObj(slot ->
                        new UnblockStress(connector, slots, slot, new ReaderName(daemon.readerName(slot)), faultPlan))
                .toList();
        List<Future<?>> running = new ArrayList<>();
        kiosks.forEach(kiosk -> running.add(threads.submit(kiosk)));
        Future<Integer> others = threads.submit(new ForeignPrograms(daemon, READERS, faultPlan));
        running.add(others);
        if (daemonToo) {
            running.add(threads.submit(new DaemonDisruptor(daemon, faultPlan)));
        }
        for (Future<?> one : running) {
            one.get();
        }
        answers += others.get();
        for (int slot = 0; slot < READERS; slot++) {
            CardRecord record = kiosks.get(slot).reconciled();
            LOG.info(() -> record.toString());
            assertThat(record.isUnknown()).isFalse();
            operations[slot] += record.operations();
        }
    }

    private Footprint demandNoLarger(Footprint before) throws Exception {
        Footprint[] now = new Footprint[1];
        try {
            Eventually.until("what it was before", RunningConnector.SOON, () -> {
                now[0] = Footprint.of(connector, daemon);
                return now[0].isWithin(before);
            });
        } catch (AssertionError leak) {
            throw new AssertionError(now[0] + " after " + before, leak);
        }
        return now[0];
    }
}
