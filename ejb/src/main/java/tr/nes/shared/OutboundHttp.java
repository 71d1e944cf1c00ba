package tr.nes.shared;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/** HTTP client for external servers. Follows no redirects. Created at the first call, since it has its own threads. */
public final class OutboundHttp {

    private final Duration toConnect;
    private final UnaryOperator<HttpClient.Builder> more;
    private HttpClient client;

    public OutboundHttp(Duration toConnect) {
        this(toConnect, UnaryOperator.identity());
    }

    /** @param more further settings, applied at the first call */
    public OutboundHttp(Duration toConnect, UnaryOperator<HttpClient.Builder> more) {
        this.toConnect = toConnect;
        this.more = more;
    }

    /**
     * @param atMost time until the whole response is received; a request's own timeout covers only the headers
     * @throws IOException if the response is late or incomplete
     */
    public <T> HttpResponse<T> send(HttpRequest request, Duration atMost, BodyHandler<T> body)
            throws IOException, InterruptedException {
        Future<HttpResponse<T>> answer = client().sendAsync(request, body);
        try {
            return answer.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new HttpTimeoutException("no whole answer within " + atMost);
        } catch (ExecutionException broken) {
            throw broken.getCause() instanceof IOException cause ? cause : new IOException(broken.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private synchronized HttpClient client() {
        if (client == null) {
            client = more.apply(HttpClient.newBuilder()
                            .connectTimeout(toConnect)
                            .followRedirects(HttpClient.Redirect.NEVER))
                    .build();
        }
        return client;
    }
}
