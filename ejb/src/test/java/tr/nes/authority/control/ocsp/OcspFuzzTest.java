package tr.nes.authority.control.ocsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.junit.jupiter.api.Test;
import tr.nes.authority.boundary.OcspResponder;
import tr.nes.authority.testing.OcspClient;
import tr.nes.authority.testing.TestAuthority;

/** Strangers' requests, right ones with wrong octets: 20,000 of them, or as many as {@code fuzz.requests} says. */
class OcspFuzzTest {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 20_000);
    private static final long MAY_GROW = 8 << 20;
    private static final long SEED = Long.getLong("fuzz.seed", 6960);

    @Test
    void whateverIsAsked_thenThereIsAnAnswerAndNeverAnException() throws Exception {
        try (TestAuthority authority = new TestAuthority()) {
            OcspClient client = new OcspClient(authority);
            var certificate = authority.issue();
            List<byte[]> seeds = List.of(
                    client.request(certificate),
                    client.request(certificate, certificate, certificate),
                    client.request(certificate, OcspClient.nonce(new byte[32])));
            OcspResponder responder = authority.responder();
            Random random = new Random(SEED);
            Map<Integer, Integer> statuses = new HashMap<>();
            long heapEarly = 0;
            for (int i = 0; i < REQUESTS; i++) {
                if (i == REQUESTS / 4) {
                    heapEarly = heapInUse();
                }
                byte[] request = spoil(seeds.get(random.nextInt(seeds.size())), random);
                OCSPResp answer = new OCSPResp(responder.answer(request).encoded());
                statuses.merge(answer.getStatus(), 1, Integer::sum);
            }
            assertThat(heapInUse() - heapEarly).as("octets kept").isLessThan(MAY_GROW);
            // both kinds occur, else the fuzzing would not reach beyond the parser or not reach it at all
            assertThat(statuses).containsOnlyKeys(OCSPResp.SUCCESSFUL, OCSPResp.MALFORMED_REQUEST);
            assertThat(statuses.values()).allMatch(count -> count > REQUESTS / 100);
        }
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static byte[] spoil(byte[] right, Random random) {
        byte[] wrong = right.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            wrong[random.nextInt(wrong.length)] = (byte) random.nextInt(256);
        }
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(wrong, random.nextInt(wrong.length));
            case 1 -> Arrays.copyOf(wrong, wrong.length + random.nextInt(64));
            case 2 -> noise(random);
            default -> wrong;
        };
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[random.nextInt(OcspResponder.LONGEST_REQUEST)];
        random.nextBytes(noise);
        return noise;
    }
}
