package tr.nes.web.connection;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.StatusCodes;
import tr.nes.web.shell.http.StopSignal;

/** What fails while the server stops is unavailable, not broken: parts of the application are gone already. */
final class StopHandler implements HttpHandler {

    private final HttpHandler next;

    StopHandler(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addResponseCommitListener(StopHandler::correct);
        if (!StopSignal.isGiven()) {
            next.handleRequest(exchange);
        } else if (exchange.isInIoThread()) {
            exchange.dispatch(this::handleWhileStopping);
        } else {
            handleWhileStopping(exchange);
        }
    }

    /** In a worker, where a failure of the server's own parts comes back to here: Undertow would log it as an error. */
    private void handleWhileStopping(HttpServerExchange exchange) throws Exception {
        try {
            next.handleRequest(exchange);
        } catch (IllegalStateException stopped) {
            if (!exchange.isResponseStarted()) {
                exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
            }
            exchange.endExchange();
        }
    }

    private static void correct(HttpServerExchange exchange) {
        if (exchange.getStatusCode() == StatusCodes.INTERNAL_SERVER_ERROR && StopSignal.isGiven()) {
            exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
        }
    }
}
