package tr.nes.cardconnector.bench;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import tr.nes.cardagent.AgentIdentity;
import tr.nes.cardagent.AgentLoop;
import tr.nes.cardagent.AgentTls;
import tr.nes.cardagent.RemoteConnector;
import tr.nes.cardagent.TestDeviceAuthority;
import tr.nes.cardagent.pcsc.PcscReaders;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.cardconnector.testing.RunningConnector;
import tr.nes.cardconnector.testing.VirtualSlots;

/**
 * Commands per second of 8 readers whose cards take 10 ms per command, read by this machine's connector and by an agent over
 * lines with round trips of 0, 1, 20 and 100 ms; operations of 20 commands and a reset.
 */
class RemoteThroughputBench {

    private static final int READERS = 8;
    private static final int COMMANDS = 20;
    private static final int[] ROUND_TRIPS = {0, 1, 20, 100};
    private static final long CARD = TimeUnit.MILLISECONDS.toNanos(10);
    private static final Duration TIME = Duration.ofSeconds(5);
    private static final String AGENT = "bench";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BenchReport report = new BenchReport();

    @Test
    void measure() throws Exception {
        try (PcscDaemon daemon = PcscDaemon.start(READERS);
                VirtualSlots slots = new VirtualSlots(daemon)) {
            List<ReaderName> local = insert(daemon, slots);
            double here = local(local);
            for (int roundTrip : ROUND_TRIPS) {
                double there = remote(local, roundTrip);
                report.add("card.remote.8.at-" + roundTrip + "-ms", there, "commands/s");
                report.add("card.remote.8.at-" + roundTrip + "-ms.to-local", there / here, "ratio");
            }
            report.write();
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<ReaderName> insert(PcscDaemon daemon, VirtualSlots slots) throws Exception {
        List<ReaderName> readers = new ArrayList<>();
        for (int slot = 0; slot < READERS; slot++) {
            SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_1_0).build();
            slots.insert(slot, card, command -> {
                LockSupport.parkNanos(CARD);
                return card.transmit(command);
            });
            readers.add(new ReaderName(daemon.readerName(slot)));
        }
        return readers;
    }

    private double local(List<ReaderName> readers) throws Exception {
        try (RunningConnector connector = RunningConnector.start()) {
            for (ReaderName reader : readers) {
                connector.awaitReader(reader, true);
            }
            double rate = rate(connector.readers(), readers);
            report.add("card.remote.8.local", rate, "commands/s");
            return rate;
        }
    }

    private double remote(List<ReaderName> local, int roundTrip) throws Exception {
        TestDeviceAuthority authority = new TestDeviceAuthority();
        AgentIdentity identity = authority.agent(AGENT);
        try (RemoteConnector connector = new RemoteConnector(authority, Duration.ofSeconds(10));
                DelayedLine line = new DelayedLine(connector.port(), roundTrip);
                AgentLoop agent = new AgentLoop(
                        InetSocketAddress.createUnresolved("127.0.0.1", line.port()),
                        AgentTls.of(identity),
                        new PcscReaders(),
                        () -> 0)) {
            connector.known.put(identity.certificate(), AGENT);
            threads.execute(agent);
            List<ReaderName> readers = local.stream()
                    .map(reader -> new ReaderName("remote/" + AGENT + "/" + reader))
                    .toList();
            for (ReaderName reader : readers) {
                connector.awaitReader(reader, true);
            }
            return rate(connector.readers(), readers);
        }
    }

    private double rate(CardConnectionFactory factory, List<ReaderName> readers) throws Exception {
        run(factory, readers, Duration.ofMillis(500));
        return run(factory, readers, TIME);
    }

    private double run(CardConnectionFactory factory, List<ReaderName> readers, Duration time) throws Exception {
        long begin = System.nanoTime();
        List<Future<Integer>> working = new ArrayList<>();
        for (ReaderName reader : readers) {
            working.add(threads.submit(() -> work(factory, reader, begin + time.toNanos())));
        }
        int commands = 0;
        for (Future<Integer> one : working) {
            commands += one.get();
        }
        return commands * 1e9 / (System.nanoTime() - begin);
    }

    private static int work(CardConnectionFactory factory, ReaderName reader, long end) throws Exception {
        int commands = 0;
        while (System.nanoTime() < end) {
            try (CardConnection connection = factory.connect(reader)) {
                for (int i = 0; i < COMMANDS; i++) {
                    connection.transmit(CommandApdu.expecting(0x00, 0xCA, 0x01, 0x06, 0x4D));
                    commands++;
                }
            }
        }
        return commands;
    }
}
