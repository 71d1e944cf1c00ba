package tr.nes.web.access.login;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tr.nes.access.SignatureNonce;
import tr.nes.access.SignatureResult;
import tr.nes.access.boundary.SignatureLogins;

/**
 * Requests of the E-İmzalı Giriş script: a nonce for the card, then a login with the returned token. Responses are
 * JSON and not cached; every invalid token gets the same response.
 */
@WebServlet({CardLoginServlet.NONCE, CardLoginServlet.TOKEN})
public class CardLoginServlet extends HttpServlet {
    public static final String NONCE = "/giris/e-imza/sinama";
    public static final String TOKEN = "/giris/e-imza/belirtec";
    private static final long serialVersionUID = 1L;

    /** A page of another origin can't send this header, since preflight requests are not answered. */
    private static final String OWN_SCRIPT = "Nes-Giris";

    /** Longest token that the boundary accepts, in bytes. */
    private static final int LONGEST = 10_000;

    private static final int TOO_MANY = 429;

    @EJB
    private transient SignatureLogins logins;

    @Inject
    private LoginAttempt attempt;

    @Inject
    private transient LoginBinding binding;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader(OWN_SCRIPT) == null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (NONCE.equals(request.getServletPath())) {
            begin(response);
        } else {
            finish(request, response);
        }
    }

    private void begin(HttpServletResponse response) throws IOException {
        Optional<SignatureNonce> given = logins.begin(binding.begin(response));
        if (given.isEmpty()) {
            response.setStatus(TOO_MANY);
            return;
        }
        answer(
                response,
                Json.createObjectBuilder()
                        .add("nonce", given.get().value())
                        .add("seconds", given.get().life().toSeconds()));
    }

    /**
     * Reads one byte more than allowed, so that the boundary notices a token that is too long and the audit trail
     * records it.
     */
    private void finish(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        SignatureResult result = logins.finish(new String(body, StandardCharsets.UTF_8), binding.shown());
        switch (result.outcome()) {
            case ACCEPTED -> open(request, response, result);
            case REFUSED -> response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            case THROTTLED -> response.setStatus(TOO_MANY);
        }
    }

    private void open(HttpServletRequest request, HttpServletResponse response, SignatureResult result)
            throws IOException {
        OpenLogin.begin(result.login(), request, response);
        String next = request.getContextPath() + attempt.finish().path();
        answer(response, Json.createObjectBuilder().add("next", next));
    }

    private static void answer(HttpServletResponse response, JsonObjectBuilder answer) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(answer.build().toString());
    }
}
