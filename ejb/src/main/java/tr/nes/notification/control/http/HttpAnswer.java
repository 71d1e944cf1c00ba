package tr.nes.notification.control.http;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import tr.nes.notification.GatewayFailed;
import tr.nes.notification.GatewayUnavailable;
import tr.nes.notification.MessageRefused;

/** Interprets a provider's HTTP status for a message. */
final class HttpAnswer {

    private static final Set<Integer> NEVER = Set.of(400, 413, 422);
    /** Configuration errors: the account, its contract or the address. */
    private static final Set<Integer> NOT_SO = Set.of(401, 402, 403, 404, 405);

    private static final Set<Integer> TOO_MUCH = Set.of(429, 503);

    private static final Duration AFTER_A_NO = Duration.ofMinutes(5);
    private static final long LONGEST_PAUSE = 600;

    private HttpAnswer() {}

    static void check(HttpResponse<?> answer) throws GatewayFailed {
        int status = answer.statusCode();
        String reason = "HTTP status " + status;
        if (NEVER.contains(status)) {
            throw new MessageRefused(reason, null);
        }
        if (NOT_SO.contains(status)) {
            throw new GatewayUnavailable(reason, AFTER_A_NO, null);
        }
        if (TOO_MUCH.contains(status)) {
            throw new GatewayUnavailable(reason, retryAfter(answer).orElse(null), null);
        }
        if (status < 200 || status >= 300) {
            throw new GatewayFailed(reason, null);
        }
    }

    /** RFC 9110 §10.2.3, in seconds. The date form is not supported; our own pause applies then. */
    private static Optional<Duration> retryAfter(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .map(String::strip)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(text -> Duration.ofSeconds(Math.max(1, Math.min(LONGEST_PAUSE, Long.parseLong(text)))));
    }
}
