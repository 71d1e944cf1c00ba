package tr.nes.web.connection;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.StatusCodes;

/** Reads or refuses a request's body before a worker is assigned, so that no worker waits for it. */
final class BodyHandler implements HttpHandler {

    private final HttpHandler next;
    private final BodyMemory held;

    BodyHandler(HttpHandler next, BodyMemory held) {
        this.next = next;
        this.held = held;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.isRequestComplete()) {
            next.handleRequest(exchange);
            return;
        }
        BodyTerms terms = BodyTerms.of(exchange.getRelativePath());
        BodyRead body = new BodyRead(exchange, next, terms, held);
        long length = exchange.getRequestContentLength();
        body.watch();
        if (length > terms.longest()) {
            body.decline(StatusCodes.REQUEST_ENTITY_TOO_LARGE);
        } else if (length < 0 && !terms.lengthMayBeUnknown()) {
            body.decline(StatusCodes.LENGTH_REQUIRED);
        } else {
            body.start();
        }
    }
}
