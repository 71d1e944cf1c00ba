package tr.nes.web.reader;

import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tr.nes.kiosk.ReaderHealth;
import tr.nes.kiosk.boundary.Readers;
import tr.nes.web.shell.LocalCaller;

/**
 * The readers' own health check, in MicroProfile Health's format: 200 UP, 503 DOWN. It stands apart because a node whose
 * reader is unplugged still serves the web: the server's {@code /health/ready} must not hear of it, and the server knows no
 * other groups of checks. For this machine only.
 */
@WebServlet("/health/readers")
public class HealthEndpoint extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Readers readers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!LocalCaller.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        ReaderHealth health = readers.health();
        response.setStatus(health.up() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(told(health).toString());
    }

    private static JsonObject told(ReaderHealth health) {
        String status = health.up() ? "UP" : "DOWN";
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("service", health.answering() ? "answering" : "not answering")
                .add("expected", Json.createArrayBuilder(health.expected()))
                .add("seen", Json.createArrayBuilder(health.seen()))
                .add("failing", Json.createArrayBuilder(health.failing()));
        JsonObjectBuilder check = Json.createObjectBuilder()
                .add("name", "readers")
                .add("status", status)
                .add("data", data);
        return Json.createObjectBuilder()
                .add("status", status)
                .add("checks", Json.createArrayBuilder().add(check))
                .build();
    }
}
