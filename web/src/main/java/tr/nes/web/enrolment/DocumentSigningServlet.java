package tr.nes.web.enrolment;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import tr.nes.enrolment.ApplicationException;
import tr.nes.institution.InstitutionException;
import tr.nes.signature.BrowserSignature;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.PreparedSignature;
import tr.nes.signature.SigningException;
import tr.nes.signature.boundary.DocumentSigning;
import tr.nes.web.access.CardProblem;
import tr.nes.web.access.login.BearerCookie;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;

/**
 * Requests of the script that has a document signed: it is prepared for a certificate, then finished with the card's
 * signature. Bound to the login's own cookie. A refusal names the problem that the page shows.
 */
@WebServlet({DocumentSigningServlet.PREPARE, DocumentSigningServlet.FINISH})
public class DocumentSigningServlet extends HttpServlet {
    public static final String PREPARE = "/basvuru/e-imza/hazirla";
    public static final String FINISH = "/basvuru/e-imza/bitir";
    private static final long serialVersionUID = 1L;

    /** A page of another origin can't send this header, since preflight requests are not answered. */
    private static final String OWN_SCRIPT = "Nes-Belge";

    private static final int LONGEST = 20_000;

    @Inject
    private transient DocumentSigning signing;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader(OWN_SCRIPT) == null || request.getUserPrincipal() == null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            JsonObject body = read(request);
            answer(response, PREPARE.equals(request.getServletPath()) ? prepare(request, body) : finish(request, body));
        } catch (SigningException refused) {
            refuse(response, problem(refused.reason()));
        } catch (ApplicationException | InstitutionException changed) {
            refuse(response, CardProblem.GONE);
        } catch (JsonException | IllegalArgumentException malformed) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private JsonObjectBuilder prepare(HttpServletRequest request, JsonObject body) {
        PreparedSignature prepared = signing.prepare(
                UUID.fromString(body.getString("document", "")), body.getString("certificate", ""), session(request));
        return Json.createObjectBuilder().add("hash", prepared.hash());
    }

    private JsonObjectBuilder finish(HttpServletRequest request, JsonObject body) {
        BrowserSignature answer = new BrowserSignature(
                body.getString("signature", ""),
                body.getString("cryptoAlgorithm", ""),
                body.getString("paddingScheme", ""),
                body.getString("hashFunction", ""));
        boolean own = signing.finish(answer, session(request)) == DocumentKind.APPLICATION;
        Address page = own ? Address.MY_APPLICATIONS : Address.OFFICER;
        PageNotice said = own ? PageNotice.APPLICATION_SIGNED : PageNotice.LIST_SIGNED;
        String next = request.getContextPath() + page.path() + "?" + PageNotice.PARAMETER + "=" + said.slug();
        return Json.createObjectBuilder().add("next", next);
    }

    private static String session(HttpServletRequest request) {
        return BearerCookie.LOGIN.of(request).orElseThrow(IllegalArgumentException::new);
    }

    private static JsonObject read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST);
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        }
    }

    private static CardProblem problem(SigningException.Reason reason) {
        return switch (reason) {
            case DOCUMENT_GONE -> CardProblem.GONE;
            case PREPARATION_OVER -> CardProblem.LATE;
            case FOREIGN_CERTIFICATE -> CardProblem.FOREIGN;
            case CERTIFICATE_NOT_ACTIVE -> CardProblem.ENDED;
            case STATUS_UNKNOWN, TIME_STAMP_MISSING -> CardProblem.STATUS;
            case TOO_MANY -> CardProblem.THROTTLED;
            case ALGORITHM_NOT_ACCEPTED, SIGNATURE_WRONG -> CardProblem.REFUSED;
        };
    }

    private static void refuse(HttpServletResponse response, CardProblem problem) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        answer(response, Json.createObjectBuilder().add("problem", problem.getName()));
    }

    private static void answer(HttpServletResponse response, JsonObjectBuilder answer) throws IOException {
        response.setContentType("application/json");
        try (JsonWriter writer = Json.createWriter(response.getOutputStream())) {
            writer.writeObject(answer.build());
        }
    }
}
