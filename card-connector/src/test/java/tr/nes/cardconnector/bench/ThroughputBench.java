package tr.nes.cardconnector.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.cardconnector.testing.RunningConnector;
import tr.nes.cardconnector.testing.VirtualSlots;

/**
 * Measures commands per second with 1, 2, 4 and 8 readers whose cards take 10 ms per command; operations of 20
 * commands and a reset.
 */
class ThroughputBench {

    private static final int READERS = 8;
    private static final int COMMANDS = 20;
    private static final long CARD = TimeUnit.MILLISECONDS.toNanos(10);
    private static final Duration TIME = Duration.ofSeconds(5);
    private static final byte[] SERIAL = HexFormat.of().parseHex("00CA01064D");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BenchReport report = new BenchReport();

    @Test
    void measure() throws Exception {
        try (PcscDaemon daemon = PcscDaemon.start(READERS);
                VirtualSlots slots = new VirtualSlots(daemon);
                PoolAccessPath pool = new PoolAccessPath(RunningConnector.start());
                RawAccessPath raw = new RawAccessPath(true)) {
            List<String> readers = insert(daemon, slots);
            try (JdkAccessPath jdk = new JdkAccessPath()) {
                for (int number = 1; number <= READERS; number *= 2) {
                    double ours = rate(pool, readers.subList(0, number));
                    double best = rate(raw, readers.subList(0, number));
                    rate(jdk, readers.subList(0, number));
                    report.add("card.throughput." + number + ".pool-to-raw", ours / best, "ratio");
                }
            }
            report.write();
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> insert(PcscDaemon daemon, VirtualSlots slots) throws Exception {
        List<String> readers = new ArrayList<>();
        for (int slot = 0; slot < READERS; slot++) {
            SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_1_0).build();
            slots.insert(slot, card, command -> {
                LockSupport.parkNanos(CARD);
                return card.transmit(command);
            });
            readers.add(daemon.readerName(slot));
        }
        try (RunningConnector connector = RunningConnector.start()) {
            for (String reader : readers) {
                connector.awaitReader(new ReaderName(reader), true);
            }
        }
        return readers;
    }

    private double rate(CardAccessPath cardAccessPath, List<String> readers) throws Exception {
        run(cardAccessPath, readers, Duration.ofMillis(500));
        double rate = run(cardAccessPath, readers, TIME);
        report.add("card.throughput." + readers.size() + "." + cardAccessPath.name(), rate, "commands/s");
        return rate;
    }

    private double run(CardAccessPath cardAccessPath, List<String> readers, Duration time) throws Exception {
        long begin = System.nanoTime();
        List<Future<Integer>> working = new ArrayList<>();
        for (String reader : readers) {
            working.add(threads.submit(() -> work(cardAccessPath, reader, begin + time.toNanos())));
        }
        int commands = 0;
        for (Future<Integer> one : working) {
            commands += one.get();
        }
        return commands * 1e9 / (System.nanoTime() - begin);
    }

    private static int work(CardAccessPath cardAccessPath, String reader, long end) throws Exception {
        int commands = 0;
        while (System.nanoTime() < end) {
            try (CardAccessPath.Talk talk = cardAccessPath.open(reader)) {
                for (int i = 0; i < COMMANDS; i++) {
                    talk.send(SERIAL);
                    commands++;
                }
            }
        }
        return commands;
    }
}
