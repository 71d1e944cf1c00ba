package tr.nes.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.junit.jupiter.api.Test;
import tr.nes.authority.TimestampUnit;
import tr.nes.authority.boundary.TimestampUnits;
import tr.nes.it.testing.InServer;
import tr.nes.timestamp.AccountCredentials;
import tr.nes.timestamp.TimestampReply;
import tr.nes.timestamp.boundary.TimestampResponder;

/**
 * Measures stamps a second for an account, entered, paid for, recorded and signed, and the unit's signatures alone, by two
 * threads each; without network.
 */
class TimestampBench extends InServer {

    private static final int THREADS = 2;
    private static final int WARM_UP = 5_000;
    private static final int MEASURED = 20_000;
    private static final AccountCredentials DEMO = new AccountCredentials("10000001", "Rumelihisari-1452");

    @Inject
    private TimestampUnits units;

    @Inject
    private TimestampResponder responder;

    @Test
    void stamps() throws Exception {
        double alone = perSecond(this::sign);
        double stamps = perSecond(this::stamp);
        BenchTable.row("timestamp-signature-alone", alone, "signatures/s");
        BenchTable.row("timestamp-stamps", stamps, "stamps/s");
        BenchTable.row("timestamp-ratio", stamps / alone, "stamps per signature alone");
    }

    private static double perSecond(Once once) throws Exception {
        run(once, WARM_UP, 0);
        long start = System.nanoTime();
        run(once, MEASURED, WARM_UP);
        return MEASURED * 1e9 / (System.nanoTime() - start);
    }

    private static void run(Once once, int count, int from) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Void> each : threads.invokeAll(IntStream.range(0, THREADS)
                    .<Callable<Void>>mapToObj(thread -> () -> {
                        for (int i = thread; i < count; i += THREADS) {
                            once.run(from + i);
                        }
                        return null;
                    })
                    .toList())) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @FunctionalInterface
    private interface Once {
        void run(int number) throws IOException;
    }

    private void sign(int number) throws IOException {
        TimestampUnit unit = units.current().orElseThrow();
        ContentSigner signer = unit.signers().get();
        signer.getOutputStream().write(BigInteger.valueOf(number).toByteArray());
        assertThat(signer.getSignature()).isNotEmpty();
    }

    private void stamp(int number) throws IOException {
        byte[] request = new TimeStampRequestGenerator()
                .generate(TSPAlgorithms.SHA256, new byte[32], BigInteger.valueOf(System.nanoTime()))
                .getEncoded();
        TimestampReply reply = responder.respond(request, DEMO, "");
        assertThat(reply.outcome()).as("stamp %d", number).isEqualTo(TimestampReply.Outcome.ANSWERED);
        assertThat(reply.encoded()).as("stamp %d", number).hasSizeGreaterThan(300);
    }
}
