package tr.nes.access.control.edevlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProviderClientTest {

    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/endless", call -> {
            call.sendResponseHeaders(200, 0);
            try (OutputStream body = call.getResponseBody()) {
                while (over.getCount() > 0) {
                    body.write(new byte[8192]);
                }
            }
        });
        server.createContext("/silent", call -> {
            call.sendResponseHeaders(200, 0);
            call.getResponseBody().flush();
            awaitEnd();
        });
        server.createContext("/elsewhere", call -> {
            call.getResponseHeaders().set("Location", "/silent");
            call.sendResponseHeaders(302, -1);
            call.close();
        });
        server.createContext("/hangs-up", call -> {
            asked.incrementAndGet();
            call.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        over.countDown();
        server.stop(0);
        workers.shutdownNow();
    }

    @Test
    void anAnswerWithoutEndIsNotRead() {
        assertThatThrownBy(() -> get("/endless"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too long");
    }

    @Test
    void aSilentProviderIsNotWaitedForForever() {
        assertThatThrownBy(() -> new ProviderClient(Duration.ofMillis(100)).send(request("/silent")))
                .isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void aRedirectIsNotFollowed() throws IOException {
        assertThat(get("/elsewhere").getStatusCode()).isEqualTo(302);
    }

    @Test
    void whatIsSentIsSentOnce() {
        HTTPRequest post = new HTTPRequest(HTTPRequest.Method.POST, address("/hangs-up"));
        post.setBody("code=once");

        assertThatThrownBy(() -> new ProviderClient().send(post)).isInstanceOf(IOException.class);
        assertThat(asked).hasValue(1);
    }

    private ReadOnlyHTTPResponse get(String path) throws IOException {
        return new ProviderClient().send(request(path));
    }

    private HTTPRequest request(String path) {
        return new HTTPRequest(HTTPRequest.Method.GET, address(path));
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private void awaitEnd() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
