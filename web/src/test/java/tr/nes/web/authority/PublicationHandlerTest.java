package tr.nes.web.authority;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.authority.StatusUnconfirmed;

/** Over a socket, with one list in a file. */
class PublicationHandlerTest {

    private static final String CONTENT = "0123456789";
    private static final String LIST = "/crl/issuing.crl";
    private static final CacheValidators VALIDATORS = new CacheValidators("7", Instant.parse("2026-11-21T09:00:00Z"));

    @TempDir
    private Path folder;

    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private boolean confirmed = true;
    private boolean started = true;
    private Path missing;
    private Path file;
    private Undertow server;
    private URI address;

    private final PublicDocuments documents = new PublicDocuments() {
        @Override
        Optional<PublicDocument> find(String path) {
            if (!confirmed) {
                throw new StatusUnconfirmed();
            }
            if (!path.equals(LIST)) {
                return Optional.empty();
            }
            Path current = missing == null ? file : missing;
            missing = null;
            return Optional.of(new PublicDocument(
                    "application/pkix-crl", "max-age=1", VALIDATORS, new FileContent(current, VALIDATORS)));
        }
    };

    @BeforeEach
    void start() throws IOException {
        file = Files.writeString(folder.resolve("list"), CONTENT);
        ServletContext context = (ServletContext) Proxy.newProxyInstance(
                PublicationHandlerTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> started ? documents : null);
        server = Undertow.builder()
                .addHttpListener(0, "localhost")
                .setHandler(new PublicationHandler(context, workers, exchange -> exchange.setStatusCode(418)))
                .build();
        server.start();
        InetSocketAddress bound =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        address = URI.create("http://localhost:" + bound.getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
        workers.shutdownNow();
    }

    @Test
    void whenNoRangeIsAsked_thenTheWholeIsSentWithWhatBelongsToIt() throws Exception {
        HttpResponse<String> response = get(LIST);
        assertThat(response.body()).isEqualTo(CONTENT);
        assertThat(response.headers().map().keySet())
                .containsExactlyInAnyOrder(
                        "accept-ranges",
                        "cache-control",
                        "connection",
                        "content-length",
                        "content-type",
                        "date",
                        "etag",
                        "last-modified");
    }

    @ParameterizedTest
    @CsvSource({"bytes=2-4, 234, bytes 2-4/10", "bytes=7-, 789, bytes 7-9/10", "bytes=-2, 89, bytes 8-9/10"})
    void whenARangeIsAsked_thenItIsSent(String range, String part, String named) throws Exception {
        HttpResponse<String> response = get(LIST, "Range", range);
        assertThat(response.body()).isEqualTo(part);
        assertThat(response.statusCode()).isEqualTo(206);
        assertThat(response.headers().firstValue("Content-Range")).contains(named);
    }

    @Test
    void whenTheRangeIsBeyondTheEnd_thenNothingIsSent() throws Exception {
        HttpResponse<String> response = get(LIST, "Range", "bytes=10-");
        assertThat(response.body()).isEmpty();
        assertThat(response.statusCode()).isEqualTo(416);
    }

    @ParameterizedTest
    @CsvSource({"'\"7\"', 234", "'\"6\"', 0123456789", "'Sun, 29 Nov 2026 10:00:00 GMT', 0123456789"})
    void whenItMustBeTheSameList_thenARangeOfAnotherIsNeverSent(String condition, String expected) throws Exception {
        assertThat(get(LIST, "Range", "bytes=2-4", "If-Range", condition).body())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,4-5", "lines=1-2", "bytes=x"})
    void whenTheRangeIsOfNoUse_thenTheWholeIsSent(String range) throws Exception {
        assertThat(get(LIST, "Range", range).body()).isEqualTo(CONTENT);
    }

    @Test
    void whenTheClientHasTheList_thenItIsNotSentAgain() throws Exception {
        HttpResponse<String> response = get(LIST, "If-None-Match", "\"7\"");
        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
        assertThat(get(LIST, "If-Modified-Since", "Sat, 21 Nov 2026 09:00:00 GMT")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void whenOnlyTheHeaderIsWanted_thenThereIsNoBody() throws Exception {
        HttpResponse<String> response = send("HEAD", LIST);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Length")).contains("10");
        assertThat(response.body()).isEmpty();
    }

    @Test
    void whenAnotherListReplacesIt_thenThatIsSent() throws Exception {
        missing = folder.resolve("deleted");
        assertThat(get(LIST).body()).isEqualTo(CONTENT);
    }

    @Test
    void whenTheListMayBeOlderThanAPublishedOne_thenItIsNotSent() throws Exception {
        confirmed = false;
        HttpResponse<String> response = get(LIST);
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("300");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "get", "OPTIONS"})
    void whenTheMethodIsAnother_thenItIsRefused(String method) throws Exception {
        HttpResponse<String> response = send(method, LIST);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void whenThereIsNoSuchDocument_thenNothingIsFound_andOtherPathsAreOthers() throws Exception {
        assertThat(get("/crl/other").statusCode()).isEqualTo(404);
        assertThat(get("/crl/").statusCode()).isEqualTo(404);
        assertThat(get("/ca/other.cer").statusCode()).isEqualTo(404);
        assertThat(get("/ca/pds-en.html").statusCode()).isEqualTo(418);
        assertThat(get("/crlx").statusCode()).isEqualTo(418);
        started = false;
        assertThat(get(LIST).statusCode()).isEqualTo(418);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return send("GET", path, headers);
    }

    private HttpResponse<String> send(String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString(StandardCharsets.US_ASCII));
    }
}
