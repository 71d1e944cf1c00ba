package tr.nes.web.timestamp;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tr.nes.shared.SourceNetwork;
import tr.nes.timestamp.AccountCredentials;
import tr.nes.timestamp.TimestampReply;
import tr.nes.timestamp.boundary.TimestampResponder;
import tr.nes.web.shell.http.HttpsOnly;

/**
 * {@code POST /tsa}: time stamps over HTTP (RFC 3161 §3.4), with Basic authentication (RFC 7617) for whoever has an account.
 * Refusals of the service are replies like stamps; the transport's own are 401, 403, 413, 415, 429 and 503.
 */
@WebServlet("/tsa")
public class TimestampServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String QUERY = "application/timestamp-query";
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private transient TimestampResponder responder;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String type = request.getContentType();
        AccountCredentials credentials = BasicCredentials.of(request.getHeader("Authorization"));
        if (type == null || !type.regionMatches(true, 0, QUERY, 0, QUERY.length())) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (credentials != null && HttpsOnly.exposesPasswords(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            byte[] query = request.getInputStream().readNBytes(TimestampResponder.LONGEST_REQUEST + 1);
            if (query.length > TimestampResponder.LONGEST_REQUEST) {
                response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            } else {
                send(responder.respond(query, credentials, SourceNetwork.of(request.getRemoteAddr())), response);
            }
        }
    }

    private static void send(TimestampReply reply, HttpServletResponse response) throws IOException {
        switch (reply.outcome()) {
            case ANSWERED -> {
                response.setContentType("application/timestamp-reply");
                response.setContentLength(reply.encoded().length);
                response.getOutputStream().write(reply.encoded());
            }
            case UNAUTHENTICATED -> {
                response.setHeader("WWW-Authenticate", "Basic realm=\"tsa\", charset=\"UTF-8\"");
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            }
            case TOO_MANY -> {
                response.setHeader("Retry-After", "60");
                response.setStatus(TOO_MANY_REQUESTS);
            }
            case NOT_OFFERED -> response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
