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

/** Calls to other people's servers, over HTTP. Follows no redirect. Made at the first call, since it has threads of its own. */
public final class OutboundHttp {

    private final Duration toConnect;
    private final UnaryOperator<HttpClient.Builder> more;
    private HttpClient client;

    public OutboundHttp(Duration toConnect) {
        this(toConnect, UnaryOperator.identity());
    }

    /** @param more settings that are read at the first call */
    public OutboundHttp(Duration toConnect, UnaryOperator<HttpClient.Builder> more) {
        this.toConnect = toConnect;
        this.more = more;
    }

    /**
     * @param atMost until the whole answer has come; a request's own timeout ends with the headers
     * @throws IOException if it has not come by then, or breaks off
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
