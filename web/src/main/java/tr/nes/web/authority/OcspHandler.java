package tr.nes.web.authority;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Executor;
import tr.nes.authority.EncodedOcspResponse;
import tr.nes.authority.boundary.OcspResponder;

/**
 * OCSP over HTTP (RFC 6960 Appendix A), ahead of the servlets: filters, sessions and interceptors would cost more than
 * the response does. Responses to GET may be cached for one second, so that a new status is visible quickly.
 */
public final class OcspHandler implements HttpHandler {

    private static final String PATH = "/ocsp";
    private static final String REQUEST_TYPE = "application/ocsp-request";
    private static final String RESPONSE_TYPE = "application/ocsp-response";
    private static final String CACHE_CONTROL = "max-age=1, public, no-transform, must-revalidate";
    private static final int TAG_OCTETS = 16;

    private final ServletContext context;
    private final Executor workers;
    private final HttpHandler next;

    /** @param workers for responses that have to wait for the database */
    public OcspHandler(ServletContext context, Executor workers, HttpHandler next) {
        this.context = context;
        this.workers = workers;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        OcspResponder responder = StatusServlet.responder(context);
        String path = exchange.getRelativePath();
        // names of methods are case-sensitive (RFC 9110 §9.1), HttpString is not
        String method = exchange.getRequestMethod().toString();
        if (responder == null || !path.startsWith(PATH + "/") && !path.equals(PATH)) {
            next.handleRequest(exchange);
        } else if ("POST".equals(method)) {
            post(exchange, responder);
        } else if ("GET".equals(method) || "HEAD".equals(method)) {
            answer(exchange, responder, OcspPath.decode(afterPath(exchange)), true);
        } else {
            exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD, POST");
            exchange.setStatusCode(StatusCodes.METHOD_NOT_ALLOWED);
            exchange.endExchange();
        }
    }

    private void post(HttpServerExchange exchange, OcspResponder responder) {
        String type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        if (type == null || !type.regionMatches(true, 0, REQUEST_TYPE, 0, REQUEST_TYPE.length())) {
            exchange.setStatusCode(StatusCodes.UNSUPPORTED_MEDIA_TYPE);
            exchange.endExchange();
        } else {
            exchange.getRequestReceiver()
                    .receiveFullBytes((received, request) -> answer(received, responder, request, false));
        }
    }

    /** As the client wrote it: a base64 digit may be encoded, and a second decoding would change it. */
    private static String afterPath(HttpServerExchange exchange) {
        String address = exchange.getRequestURI();
        int authority = exchange.isHostIncludedInRequestURI() ? address.indexOf("//") + 2 : 0;
        int path = address.indexOf(PATH, authority);
        return path < 0 ? "" : address.substring(path + PATH.length());
    }

    private void answer(HttpServerExchange exchange, OcspResponder responder, byte[] request, boolean conditional) {
        if (responder.answersAtOnce()) {
            send(exchange, responder.answer(request), conditional);
        } else {
            HttpHandler waiting = same -> send(same, responder.answer(request), conditional);
            exchange.dispatch(workers, waiting);
        }
    }

    private static void send(HttpServerExchange exchange, EncodedOcspResponse response, boolean conditional) {
        HeaderMap headers = exchange.getResponseHeaders();
        if (conditional && response.cacheable()) {
            CacheValidators validators = new CacheValidators(tag(response), response.producedAt());
            headers.put(Headers.CACHE_CONTROL, CACHE_CONTROL);
            if (validators.answer(exchange)) {
                exchange.endExchange();
                return;
            }
        } else {
            headers.put(Headers.CACHE_CONTROL, "no-store");
        }
        headers.put(Headers.CONTENT_TYPE, RESPONSE_TYPE);
        exchange.getResponseSender().send(ByteBuffer.wrap(response.encoded()));
    }

    /** Of the response's octets (RFC 5019 §6.2). */
    private static String tag(EncodedOcspResponse response) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(response.encoded());
            return HexFormat.of().formatHex(hash, 0, TAG_OCTETS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
