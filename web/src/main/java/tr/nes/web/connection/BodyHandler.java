package tr.nes.web.connection;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.StatusCodes;

/** No worker waits for a body: it is read here first, or refused. */
final class BodyHandler implements HttpHandler {

    private final HttpHandler next;
    private final HeldBytes held;

    BodyHandler(HttpHandler next, HeldBytes held) {
        this.next = next;
        this.held = held;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.isRequestComplete()) {
            next.handleRequest(exchange);
            return;
        }
        String path = exchange.getRelativePath();
        BodyTerms terms = BodyTerms.of(path);
        BodyRead body = new BodyRead(exchange, next, terms, held);
        long length = exchange.getRequestContentLength();
        boolean tooLong = length > terms.longest();
        if (tooLong && BodyTerms.isStatus(path)) {
            body.refuse(StatusCodes.REQUEST_ENTITY_TOO_LARGE);
        } else if (tooLong || length < 0 && !BodyTerms.isStatus(path)) {
            // refused by BodyLimits, which does not read it
            body.watch();
            next.handleRequest(exchange);
        } else {
            body.watch();
            body.start();
        }
    }
}
