package tr.nes.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.function.UnaryOperator;

/** An HTTP service on the loopback interface that answers bodies with bodies. */
public final class AnsweringServer implements AutoCloseable {

    private final HttpServer server;
    private volatile UnaryOperator<byte[]> answers;

    /** @param answers maps request to answer; an empty one is a server error */
    public AnsweringServer(String path, UnaryOperator<byte[]> answers) throws IOException {
        this.answers = answers;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(path, this::answer);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Replaces the answers from now on. */
    public void answers(UnaryOperator<byte[]> other) {
        answers = other;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] answer = answers.apply(exchange.getRequestBody().readAllBytes());
        if (answer.length == 0) {
            exchange.sendResponseHeaders(503, -1);
        } else {
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
