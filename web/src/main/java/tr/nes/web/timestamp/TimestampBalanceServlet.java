package tr.nes.web.timestamp;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import tr.nes.timestamp.AccountCredentials;
import tr.nes.timestamp.TimestampAccountView;
import tr.nes.timestamp.boundary.TimestampResponder;
import tr.nes.web.shell.http.HttpsOnly;

/** {@code GET /tsa/balance} with Basic authentication: what the account has left, as JSON. */
@WebServlet("/tsa/balance")
public class TimestampBalanceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient TimestampResponder responder;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        AccountCredentials credentials = BasicCredentials.of(request.getHeader("Authorization"));
        if (credentials != null && HttpsOnly.exposesPasswords(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<TimestampAccountView> account =
                credentials == null ? Optional.empty() : responder.account(credentials);
        if (account.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"tsa\", charset=\"UTF-8\"");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setContentType("application/json");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("account", account.get().number())
                        .add("credits", account.get().credits())
                        .add("used", account.get().used())
                        .add("blocked", account.get().blocked())
                        .build()
                        .toString());
    }
}
