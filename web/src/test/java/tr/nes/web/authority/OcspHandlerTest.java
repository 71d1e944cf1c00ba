package tr.nes.web.authority;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.lang.reflect.Proxy;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.authority.EncodedOcspResponse;
import tr.nes.authority.boundary.OcspResponder;

/** Over a socket, with a responder that repeats the request. */
class OcspHandlerTest {

    private static final Instant PRODUCED = Instant.parse("2026-11-21T09:00:00Z");
    private static final String TYPE = "application/ocsp-request";

    private final List<Thread> workers = new CopyOnWriteArrayList<>();
    private boolean atOnce = true;
    private boolean started = true;
    private boolean cacheable = true;
    private Undertow server;
    private URI address;

    private final OcspResponder responder = new OcspResponder() {
        @Override
        public boolean answersAtOnce() {
            return atOnce;
        }

        @Override
        public EncodedOcspResponse answer(byte[] request) {
            return new EncodedOcspResponse(request, cacheable, PRODUCED);
        }
    };

    @BeforeEach
    void start() {
        ServletContext context = (ServletContext) Proxy.newProxyInstance(
                OcspHandlerTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> started ? responder : null);
        OcspHandler handler = new OcspHandler(
                context,
                task -> {
                    Thread worker = new Thread(task);
                    workers.add(worker);
                    worker.start();
                },
                exchange -> exchange.setStatusCode(StatusCodes.NOT_FOUND));
        server = Undertow.builder()
                .addHttpListener(0, "localhost")
                .setHandler(handler)
                .build();
        server.start();
        InetSocketAddress bound =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        address = URI.create("http://localhost:" + bound.getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whenPosted_thenTheResponseIsNotKept() throws Exception {
        HttpResponse<byte[]> response = send("POST", "/ocsp", BodyPublishers.ofByteArray(new byte[] {1, 2}), TYPE);
        assertThat(response.body()).containsExactly(1, 2);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/ocsp-response");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void whenTheDatabaseHasToBeAsked_thenAWorkerAnswers() throws Exception {
        atOnce = false;
        assertThat(get("/ocsp/AQI%3D").body()).containsExactly(1, 2);
        assertThat(workers).hasSize(1);
    }

    @Test
    void whenTheClientHasTheResponse_thenItIsNotSentAgain() throws Exception {
        HttpResponse<byte[]> first = get("/ocsp/AQI=");
        assertThat(first.body()).containsExactly(1, 2);
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).startsWith("max-age=1,");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/ocsp/AQI=", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("/ocsp/AQM=", "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(get("/ocsp/AQI=", "If-Modified-Since", "Sat, 21 Nov 2026 09:00:00 GMT")
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("/ocsp/AQI=", "If-Modified-Since", "yesterday").statusCode())
                .isEqualTo(200);
        cacheable = false;
        assertThat(get("/ocsp/AQI=", "If-None-Match", "*").statusCode()).isEqualTo(200);
    }

    @Test
    void whenOnlyTheHeaderIsWanted_thenThereIsNoBody() throws Exception {
        HttpResponse<byte[]> response = send("HEAD", "/ocsp/AQI=", BodyPublishers.noBody());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "get", "Post", "OPTIONS"})
    void whenTheMethodIsAnother_thenItIsRefused(String method) throws Exception {
        HttpResponse<byte[]> response = send(method, "/ocsp", BodyPublishers.noBody());
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, POST");
    }

    @Test
    void whenWhatIsPostedIsNoRequest_thenItIsRefused() throws Exception {
        assertThat(send("POST", "/ocsp", BodyPublishers.ofString("x")).statusCode())
                .isEqualTo(415);
        assertThat(send("POST", "/ocsp", BodyPublishers.ofString("x"), "text/plain")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void whenItIsAnotherPath_orTheApplicationHasNotStarted_thenOthersAnswer() throws Exception {
        assertThat(get("/ocspx").statusCode()).isEqualTo(404);
        assertThat(get("/").statusCode()).isEqualTo(404);
        started = false;
        assertThat(get("/ocsp/AQI=").statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> send(String method, String path, BodyPublisher body, String... type) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).method(method, body);
        List.of(type).forEach(value -> request.header("Content-Type", value));
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }
}
