package tr.nes.authority.control.ocsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.junit.jupiter.api.Test;
import tr.nes.authority.testing.OcspClient;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.PublishedStatus;

/** Statuses that change while many ask for them, by this server and by others. */
class StatusOrderTest {

    /** A second each; together less than the five minutes by which a response is dated back. */
    private static final int CHANGES = 80;

    private static final int CLIENTS = 2;

    private final AtomicReference<Instant> published = new AtomicReference<>(Instant.MIN);
    private volatile boolean ended;

    @Test
    void whenStatusesChangeUnderLoad_thenNoAnswerGoesBackToAnOlderOne() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (TestAuthority authority = new TestAuthority()) {
            X509Certificate certificate = authority.issue();
            byte[] request = new OcspClient(authority).request(certificate);
            byte[] withNonce = new OcspClient(authority).request(certificate, OcspClient.nonce(new byte[16]));
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Callable<Integer> client = asking(authority, i % 2 == 0 ? request : withNonce);
                running.add(clients.submit(client));
            }
            for (int i = 0; i < CHANGES; i++) {
                authority.clock.forward(Duration.ofSeconds(1));
                Instant now = authority.clock.instant();
                authority
                        .port()
                        .publish(
                                TestAuthority.serial(certificate),
                                i % 2 == 0 ? PublishedStatus.GOOD : PublishedStatus.HOLD);
                published.set(now.minusNanos(now.getNano()));
            }
            ended = true;
            for (Future<Integer> client : running) {
                assertThat(client.get()).as("answers").isPositive();
            }
        } finally {
            clients.shutdownNow();
        }
    }

    private Callable<Integer> asking(TestAuthority authority, byte[] request) {
        return () -> {
            Instant last = Instant.MIN;
            int answers = 0;
            while (!ended) {
                Instant known = published.get();
                OCSPResp response =
                        new OCSPResp(authority.responder().answer(request).encoded());
                Instant since = ((BasicOCSPResp) response.getResponseObject())
                        .getResponses()[0]
                        .getThisUpdate()
                        .toInstant();
                assertThat(since).isAfterOrEqualTo(known).isAfterOrEqualTo(last);
                last = since;
                answers++;
            }
            return answers;
        };
    }
}
