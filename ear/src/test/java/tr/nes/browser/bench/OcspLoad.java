package tr.nes.browser.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Clients with one connection each that ask, wait for the response and ask again; as little work as possible for each. */
final class OcspLoad {

    private static final int LEAST_ANSWER = 100;
    private static final int ATTEMPTS = 50;

    private final URI responder;
    private final List<OcspQuestion> questions;
    private final boolean get;

    private OcspLoad(URI responder, List<OcspQuestion> questions, boolean get) {
        this.responder = responder;
        this.questions = questions;
        this.get = get;
    }

    static OcspLoad byPost(URI responder, List<OcspQuestion> questions) {
        return new OcspLoad(responder, questions, false);
    }

    /** @param questions without nonces */
    static OcspLoad byGet(URI responder, List<OcspQuestion> questions) {
        return new OcspLoad(responder, questions, true);
    }

    /**
     * @param perSecond responses
     * @param p99 milliseconds from the request's first octet to the response's last
     */
    record Figures(double perSecond, double p99) {}

    Figures run(int connections, int each) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(connections);
        try {
            List<Callable<long[]>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int first = i;
                all.add(() -> ask(first, each));
            }
            long start = System.nanoTime();
            List<Future<long[]>> ended = clients.invokeAll(all);
            double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
            long[] times = new long[connections * each];
            for (int i = 0; i < connections; i++) {
                System.arraycopy(ended.get(i).get(), 0, times, i * each, each);
            }
            Arrays.sort(times);
            return new Figures(times.length / seconds, times[times.length * 99 / 100] / 1e6);
        } finally {
            clients.shutdownNow();
        }
    }

    private long[] ask(int first, int count) throws IOException {
        SecureRandom random = new SecureRandom();
        long[] times = new long[count];
        try (Connection connection = new Connection()) {
            for (int i = 0; i < count; i++) {
                OcspQuestion question = questions.get((first + i) % questions.size());
                byte[] request = get ? question.get(responder) : question.request(responder, random);
                long start = System.nanoTime();
                connection.ask(request);
                times[i] = System.nanoTime() - start;
            }
        }
        return times;
    }

    /** Opened again whenever the responder closes it. */
    private final class Connection implements AutoCloseable {

        private Socket socket;
        private InputStream input;

        void ask(byte[] request) throws IOException {
            for (int attempt = 1; ; attempt++) {
                try {
                    if (socket == null) {
                        socket = new Socket(responder.getHost(), responder.getPort());
                        socket.setTcpNoDelay(true);
                        input = new BufferedInputStream(socket.getInputStream());
                    }
                    socket.getOutputStream().write(request);
                    if (!isKeptAfterAnswer()) {
                        close();
                    }
                    return;
                } catch (IOException hungUp) {
                    close();
                    if (attempt == ATTEMPTS) {
                        throw hungUp;
                    }
                }
            }
        }

        private boolean isKeptAfterAnswer() throws IOException {
            if (!line().contains(" 200 ")) {
                throw new IllegalStateException("not answered");
            }
            int length = -1;
            String line = line();
            while (!line.isEmpty()) {
                if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                    length = Integer.parseInt(line.substring(15).strip());
                }
                line = line();
            }
            int read = length < 0 ? input.readAllBytes().length : input.readNBytes(length).length;
            if (read < LEAST_ANSWER) {
                throw new IOException("no signed answer");
            }
            return length >= 0;
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int octet = input.read(); octet != '\n'; octet = input.read()) {
                if (octet < 0) {
                    throw new IOException("closed");
                }
                line.append((char) octet);
            }
            return line.toString().strip();
        }

        @Override
        public void close() throws IOException {
            if (socket != null) {
                socket.close();
                socket = null;
            }
        }
    }

    static byte[] header(URI responder, int length) {
        return ("POST " + responder.getPath() + " HTTP/1.1\r\nHost: " + responder.getAuthority()
                        + "\r\nContent-Type: application/ocsp-request\r\nContent-Length: " + length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
