package tr.nes.it.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Clients that send requests in sequence, each waiting for the response. */
final class OcspLoad {

    private static final int CLIENTS = 4;
    private static final int ATTEMPTS = 20;

    private final URI responder;
    private final List<byte[]> requests;
    private final LongAdder resets = new LongAdder();

    OcspLoad(URI responder, List<byte[]> requests) {
        this.responder = responder;
        this.requests = requests;
    }

    /**
     * @param perSecond responses
     * @param p99 milliseconds from the request's first octet to the response's last
     * @param resets how often the responder closed the connection without a response
     */
    record Figures(double perSecond, double p99, long resets) {}

    Figures run(int each) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            long start = System.nanoTime();
            List<Future<long[]>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int first = i;
                running.add(clients.submit(() -> ask(first, each)));
            }
            long[] all = new long[CLIENTS * each];
            for (int i = 0; i < CLIENTS; i++) {
                System.arraycopy(running.get(i).get(), 0, all, i * each, each);
            }
            double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
            Arrays.sort(all);
            return new Figures(all.length / seconds, all[all.length * 99 / 100] / 1e6, resets.sumThenReset());
        } finally {
            clients.shutdownNow();
        }
    }

    /** Retries when the responder closes the connection; the time keeps running. */
    private byte[] answer(HttpClient client, HttpRequest request) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return client.send(request, BodyHandlers.ofByteArray()).body();
            } catch (IOException hungUp) {
                resets.increment();
                if (attempt == ATTEMPTS) {
                    throw hungUp;
                }
            }
        }
    }

    private long[] ask(int first, int count) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        long[] times = new long[count];
        for (int i = 0; i < count; i++) {
            byte[] body = requests.get((first + i * CLIENTS) % requests.size());
            HttpRequest request = HttpRequest.newBuilder(responder)
                    .header("Content-Type", "application/ocsp-request")
                    .POST(BodyPublishers.ofByteArray(body))
                    .build();
            long start = System.nanoTime();
            byte[] answer = answer(client, request);
            times[i] = System.nanoTime() - start;
            if (answer.length < 100) {
                throw new IllegalStateException("no signed answer");
            }
        }
        return times;
    }
}
