package tr.nes.shared;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
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

    /** @throws IOException if no answer comes */
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) throws IOException, InterruptedException {
        return client().send(request, body);
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
