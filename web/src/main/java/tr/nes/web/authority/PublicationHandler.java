package tr.nes.web.authority;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.Executor;
import tr.nes.authority.StatusUnconfirmed;

/**
 * Sends {@link PublicDocuments}, ahead of the servlets like {@link OcspHandler}: no filter, no session, no header that
 * a standard client has no use for. A revocation list gets 503 until a restored backup is accepted.
 */
public final class PublicationHandler implements HttpHandler {

    private static final String RETRY_SECONDS = "300";

    private final ServletContext context;
    private final Executor workers;
    private final HttpHandler next;

    /** @param workers for requests that are not in a worker yet */
    public PublicationHandler(ServletContext context, Executor workers, HttpHandler next) {
        this.context = context;
        this.workers = workers;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        PublicDocuments documents = StatusServlet.documents(context);
        // names of methods are case-sensitive (RFC 9110 §9.1), HttpString is not
        String method = exchange.getRequestMethod().toString();
        if (documents == null || !PublicDocuments.has(exchange.getRelativePath())) {
            next.handleRequest(exchange);
        } else if ("GET".equals(method) || "HEAD".equals(method)) {
            sendInWorker(exchange, documents);
        } else {
            exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD");
            exchange.setStatusCode(StatusCodes.METHOD_NOT_ALLOWED);
            exchange.endExchange();
        }
    }

    private void sendInWorker(HttpServerExchange exchange, PublicDocuments documents) throws IOException {
        if (exchange.isInIoThread()) {
            HttpHandler sending = same -> answer(same, documents);
            exchange.dispatch(workers, sending);
        } else {
            answer(exchange, documents);
        }
    }

    private static void answer(HttpServerExchange exchange, PublicDocuments documents) throws IOException {
        exchange.startBlocking();
        try {
            send(exchange, documents);
        } catch (NoSuchFileException replaced) {
            send(exchange, documents);
        } catch (StatusUnconfirmed later) {
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, RETRY_SECONDS);
            exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
        }
        exchange.endExchange();
    }

    private static void send(HttpServerExchange exchange, PublicDocuments documents) throws IOException {
        Optional<PublicDocument> found = documents.find(exchange.getRelativePath());
        if (found.isEmpty()) {
            exchange.setStatusCode(StatusCodes.NOT_FOUND);
            return;
        }
        PublicDocument document = found.get();
        HeaderMap headers = exchange.getResponseHeaders();
        headers.put(Headers.CACHE_CONTROL, document.cacheControl());
        if (!document.validators().answer(exchange)) {
            headers.put(Headers.CONTENT_TYPE, document.type());
            document.body().send(exchange);
        }
    }
}
