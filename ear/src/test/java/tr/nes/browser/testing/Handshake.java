package tr.nes.browser.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The handshake of a push channel with headers chosen by the test. */
public final class Handshake {

    private static final Pattern CHANNEL = Pattern.compile("jakarta\\.faces\\.push/([a-z]+\\?[0-9a-f-]{36})");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Handshake() {}

    /** Name and token of the channel in the page. */
    public static String channel(String page) {
        Matcher channel = CHANNEL.matcher(page);
        if (!channel.find()) {
            throw new AssertionError("no channel: " + page);
        }
        return channel.group(1);
    }

    /** Status of the response: 101 if the channel is open. */
    public static int status(String address, String channel, String... headers) {
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder();
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        URI endpoint = URI.create(address.replaceFirst("^http", "ws") + "/jakarta.faces.push/" + channel);
        try {
            builder.buildAsync(endpoint, new WebSocket.Listener() {}).join().abort();
            return 101;
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException answer) {
                return answer.getResponse().statusCode();
            }
            throw refused;
        }
    }
}
