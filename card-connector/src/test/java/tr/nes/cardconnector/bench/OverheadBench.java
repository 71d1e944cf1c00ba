package tr.nes.cardconnector.bench;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.cardconnector.testing.RunningConnector;
import tr.nes.cardconnector.testing.VirtualSlots;

/**
 * Measures the overhead of an operation of two commands with a card that responds at once; the access paths
 * alternate in small blocks.
 */
class OverheadBench {

    private static final int BLOCKS = 100;
    private static final int BLOCK = 50;
    private static final int WARM_UP = 120;
    private static final List<byte[]> COMMANDS =
            List.of(HexFormat.of().parseHex("00A40100023D00"), HexFormat.of().parseHex("00CA01064D"));

    private final BenchReport report = new BenchReport();

    /** One operation over one access path. */
    private interface Operation {
        void run() throws Exception;
    }

    @Test
    void measure() throws Exception {
        try (PcscDaemon daemon = PcscDaemon.start(2);
                VirtualSlots slots = new VirtualSlots(daemon);
                RunningConnector connector = RunningConnector.start();
                RawAccessPath raw = new RawAccessPath(true);
                RawAccessPath shared = new RawAccessPath(false);
                RawAccessPath other = new RawAccessPath(false)) {
            slots.insert(0, SimulatedCard.of(AkisDialect.AKIS_1_0).build());
            slots.insert(1, SimulatedCard.of(AkisDialect.AKIS_1_0).build());
            String reader = daemon.readerName(0);
            connector.awaitReader(new ReaderName(reader), true);
            connector.awaitReader(new ReaderName(daemon.readerName(1)), true);
            PoolAccessPath pool = new PoolAccessPath(connector);
            try (CardAccessPath.Talk kept = other.open(daemon.readerName(1))) {
                double[][] times = times(List.of(
                        () -> operate(pool, reader),
                        () -> operate(raw, reader),
                        () -> operate(shared, reader),
                        () -> send(kept)));
                tell(List.of("pool", "raw", "raw-shared", "kept"), times);
            }
            report.write();
        }
    }

    private static double[][] times(List<Operation> operations) throws Exception {
        double[][] times = new double[operations.size()][BLOCKS * BLOCK];
        for (int block = -WARM_UP; block < BLOCKS; block++) {
            for (int cardAccessPath = 0; cardAccessPath < times.length; cardAccessPath++) {
                for (int i = 0; i < BLOCK; i++) {
                    long begin = System.nanoTime();
                    operations.get(cardAccessPath).run();
                    if (block >= 0) {
                        times[cardAccessPath][block * BLOCK + i] = (System.nanoTime() - begin) / 1e3;
                    }
                }
            }
        }
        return times;
    }

    private void tell(List<String> names, double[][] times) {
        for (int cardAccessPath = 0; cardAccessPath < times.length; cardAccessPath++) {
            Arrays.sort(times[cardAccessPath]);
            report.add("card.operation." + names.get(cardAccessPath) + ".median", at(times[cardAccessPath], 0.5), "us");
            report.add("card.operation." + names.get(cardAccessPath) + ".p99", at(times[cardAccessPath], 0.99), "us");
        }
        report.add("card.operation.pool-to-raw", at(times[0], 0.5) / at(times[1], 0.5), "ratio");
        report.add("card.operation.pool-to-raw-shared", at(times[0], 0.5) / at(times[2], 0.5), "ratio");
        report.add("card.operation.pool-over-kept", at(times[0], 0.5) - at(times[3], 0.5), "us");
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) (sorted.length * part)];
    }

    private static void operate(CardAccessPath cardAccessPath, String reader) throws Exception {
        try (CardAccessPath.Talk talk = cardAccessPath.open(reader)) {
            send(talk);
        }
    }

    private static void send(CardAccessPath.Talk talk) throws Exception {
        for (byte[] command : COMMANDS) {
            talk.send(command);
        }
    }
}
