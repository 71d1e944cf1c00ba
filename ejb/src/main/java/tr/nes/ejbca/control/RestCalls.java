package tr.nes.ejbca.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tr.nes.certificate.AuthorityUnreachable;
import tr.nes.shared.BoundedBody;
import tr.nes.shared.OutboundHttp;

/** Sends one request to EJBCA and reads its response; never retries. */
@ApplicationScoped
public class RestCalls {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(20);
    private static final int LONGEST = 4 * 1024 * 1024;
    private static final int ACCEPTED = 202;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY = 429;

    @Inject
    private EjbcaSettings settings;

    private volatile boolean settingsAreGood;

    private final OutboundHttp http =
            new OutboundHttp(TO_CONNECT, builder -> builder.sslContext(MutualTls.of(settings)));

    RestAnswer get(String path) {
        return answer(request(path).GET().build());
    }

    RestAnswer post(String path, JsonObject body) {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8))
                .build());
    }

    RestAnswer put(String path) {
        return answer(request(path).PUT(BodyPublishers.noBody()).build());
    }

    /** Encodes a name for use in a path or query, whatever characters it contains. */
    static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Misconfiguration is detected before connecting, which would only fill the log. */
    private void checkSettings() {
        if (!settingsAreGood) {
            settings.faults().stream().findFirst().ifPresent(fault -> {
                throw new AuthorityUnreachable("configuration: " + fault.property() + " " + fault.problem(), null);
            });
            settingsAreGood = true;
        }
    }

    private HttpRequest.Builder request(String path) {
        checkSettings();
        return HttpRequest.newBuilder(URI.create(settings.base() + path)).header("Accept", "application/json");
    }

    private RestAnswer answer(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, TO_ANSWER, BoundedBody.ofAtMost(LONGEST));
            int status = response.statusCode();
            if (isNoAnswer(status)) {
                throw new AuthorityUnreachable("EJBCA answers " + status, null);
            }
            return new RestAnswer(status, json(response.body(), status));
        } catch (IOException e) {
            throw new AuthorityUnreachable("EJBCA does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AuthorityUnreachable("interrupted", e);
        }
    }

    /** 202: the request awaits approval; 3xx: the response is not EJBCA's. */
    private static boolean isNoAnswer(int status) {
        return status == ACCEPTED
                || status >= 300 && status < 400
                || status == REQUEST_TIMEOUT
                || status == TOO_MANY
                || status >= 500;
    }

    private static JsonObject json(byte[] body, int status) {
        if (body.length == 0) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        } catch (RuntimeException e) {
            // the parser throws no exception of its own for input that is nested too deeply
            if (status >= 400) {
                return JsonObject.EMPTY_JSON_OBJECT;
            }
            throw new AuthorityUnreachable("EJBCA's answer is no JSON", e);
        }
    }
}
