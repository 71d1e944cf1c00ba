package tr.nes.browser.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends requests that no well-behaved client sends. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 60_000;

    private RawHttp() {}

    /** The raw response; {@code host} is the whole Host header. */
    public static String get(String address, String path, String host) throws IOException {
        return send(address, "GET " + path + " HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n");
    }

    /**
     * The response to exactly these bytes (ISO 8859-1); nothing more is sent. Empty if the server closes or resets
     * the connection without a response.
     */
    public static String send(String address, String request) throws IOException {
        URI server = URI.create(address);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            socket.getInputStream().transferTo(answer);
        } catch (SocketException hungUp) {
            // keeps what was received before
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
