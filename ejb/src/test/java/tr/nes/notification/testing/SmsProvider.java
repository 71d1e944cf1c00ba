package tr.nes.notification.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/** An SMS provider's interface on this machine; a second request with the same key creates no second message. */
public final class SmsProvider implements AutoCloseable {

    public static final String TOKEN = "gizli-anahtar";

    /** Accepts the message and closes the connection without a response. */
    public static final int TAKE_AND_HANG_UP = -1;
    /** Closes the connection without reading the request. */
    public static final int HANG_UP = -2;

    private final Map<String, JsonObject> accepted = new ConcurrentHashMap<>();
    private final List<JsonObject> inOrder = new CopyOnWriteArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile IntUnaryOperator mood = n -> 202;
    private volatile String retryAfter;
    private HttpServer server;
    private int port;

    public SmsProvider() throws IOException {
        start();
    }

    public void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        port = server.getAddress().getPort();
        server.createContext("/v1/messages", this::answer);
        server.start();
    }

    public void kill() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        int status = mood.applyAsInt(requests.incrementAndGet());
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            status = 401;
        }
        if (status == 202 || status == TAKE_AND_HANG_UP) {
            take(exchange);
        }
        if (status > 0) {
            if (retryAfter != null) {
                exchange.getResponseHeaders().set("Retry-After", retryAfter);
            }
            exchange.sendResponseHeaders(status, -1);
        }
        exchange.close();
    }

    private void take(HttpExchange exchange) {
        try (JsonReader reader = Json.createReader(exchange.getRequestBody())) {
            JsonObject body = reader.readObject();
            String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            if (accepted.putIfAbsent(key, body) == null) {
                inOrder.add(body);
            }
        }
    }

    /** @param next the status for the n-th request */
    public void mood(IntUnaryOperator next) {
        mood = next;
    }

    public void retryAfter(String seconds) {
        retryAfter = seconds;
    }

    public String url() {
        return "http://localhost:" + port + "/v1/messages";
    }

    public int requests() {
        return requests.get();
    }

    public List<JsonObject> messages() {
        return inOrder;
    }

    @Override
    public void close() {
        kill();
    }
}
