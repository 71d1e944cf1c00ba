package tr.nes.browser.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A server's health as reported on its management port. */
final class Health {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Health() {}

    /** @param management http://localhost:30990 */
    static boolean isReady(String management) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(management + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
