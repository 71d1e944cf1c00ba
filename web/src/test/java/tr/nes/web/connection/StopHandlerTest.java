package tr.nes.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.DefaultResponseListener;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.web.shell.http.StopSignal;

/** Over a socket, with an application that fails. */
class StopHandlerTest {

    private static final int STOPPED = 0;

    private final HttpHandler stopHandler = new StopHandler(this::serve);
    /** What Undertow logs as an error. */
    private final BlockingQueue<Optional<Throwable>> logged = new LinkedBlockingQueue<>();

    private Undertow server;
    private int status;

    @BeforeEach
    void start() {
        server = Undertow.builder()
                .addHttpListener(0, "localhost")
                .setHandler(this::observe)
                .build();
        server.start();
    }

    private void observe(HttpServerExchange exchange) throws Exception {
        exchange.addExchangeCompleteListener((done, chain) -> {
            logged.add(Optional.ofNullable(done.getAttachment(DefaultResponseListener.EXCEPTION)));
            chain.proceed();
        });
        stopHandler.handleRequest(exchange);
    }

    private void serve(HttpServerExchange exchange) {
        if (status == STOPPED) {
            throw new IllegalStateException("session manager was stopped");
        }
        exchange.setStatusCode(status);
        exchange.getResponseSender().send("page");
    }

    @AfterEach
    void stop() {
        StopSignal.withdraw();
        server.stop();
    }

    @Test
    void whenSomethingFails_thenItIsUnavailableOnlyIfTheServerStops() throws Exception {
        assertThat(answered(500)).isEqualTo(500);
        StopSignal.give();
        assertThat(answered(500)).isEqualTo(503);
        assertThat(answered(200)).isEqualTo(200);
        assertThat(answered(404)).isEqualTo(404);
    }

    @Test
    void whenAPartOfTheServerHasStopped_thenThatIsNoErrorWhileItStops() throws Exception {
        assertThat(answered(STOPPED)).isEqualTo(500);
        assertThat(logged.take()).isPresent();
        StopSignal.give();
        assertThat(answered(STOPPED)).isEqualTo(503);
        assertThat(logged.take()).isEmpty();
    }

    private int answered(int by) throws IOException, InterruptedException {
        status = by;
        InetSocketAddress bound =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + bound.getPort()))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(response.body()).isEqualTo(by == STOPPED ? "" : "page");
        return response.statusCode();
    }
}
