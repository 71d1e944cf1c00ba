package tr.nes.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale")
class OutboundHttpTest {

    private static final Duration PLENTY = Duration.ofSeconds(30);
    private static final int LONGEST = 1000;

    private final OutboundHttp http = new OutboundHttp(PLENTY);
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/whole", call -> answer(call, LONGEST));
        server.createContext("/long", call -> answer(call, LONGEST + 1));
        server.createContext("/stalled", this::stall);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void whenTheAnswerIsAsLongAsAgreed_thenItIsThere() throws Exception {
        assertThat(send("/whole", PLENTY).body()).hasSize(LONGEST);
    }

    @Test
    void whenTheAnswerIsLonger_thenItBreaksOff() {
        assertThatThrownBy(() -> send("/long", PLENTY))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("more than 1000 bytes");
    }

    @Test
    void whenTheBodyStopsHalfWay_thenNobodyWaitsForItsEnd() {
        assertThatThrownBy(() -> send("/stalled", Duration.ofMillis(500))).isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void whenNobodyListens_thenThereIsNoAnswer() {
        server.stop(0);
        assertThatThrownBy(() -> send("/whole", PLENTY)).isInstanceOf(IOException.class);
    }

    private HttpResponse<byte[]> send(String path, Duration atMost) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        return http.send(HttpRequest.newBuilder(address).build(), atMost, BoundedBody.ofAtMost(LONGEST));
    }

    private static void answer(HttpExchange call, int length) throws IOException {
        call.sendResponseHeaders(200, length);
        call.getResponseBody().write(new byte[length]);
        call.close();
    }

    private void stall(HttpExchange call) throws IOException {
        call.sendResponseHeaders(200, LONGEST);
        call.getResponseBody().write(1);
        call.getResponseBody().flush();
        try {
            end.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
