package tr.nes.web.shell.http;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * A separate health check in MicroProfile Health's format: 200 UP, 503 DOWN if any of its checks is down. For
 * requests from this machine only, unless a check says otherwise.
 */
public abstract class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Result of one check with its data. */
    public record Check(String name, boolean up, JsonObjectBuilder data) {

        private JsonObjectBuilder told() {
            return Json.createObjectBuilder()
                    .add("name", name)
                    .add("status", status(up))
                    .add("data", data);
        }
    }

    protected abstract List<Check> checks();

    /** Whether the caller gets an answer: this machine. */
    protected boolean mayAsk(HttpServletRequest request) {
        return LocalCaller.sent(request);
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!mayAsk(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        List<Check> checks = checks();
        boolean up = checks.stream().allMatch(Check::up);
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(told(up, checks).toString());
    }

    private static JsonObject told(boolean up, List<Check> checks) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        checks.forEach(check -> all.add(check.told()));
        return Json.createObjectBuilder()
                .add("status", status(up))
                .add("checks", all)
                .build();
    }

    private static String status(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
