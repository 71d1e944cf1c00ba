package tr.nes.web.shell.http;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import tr.nes.shared.ClockComparison;

/**
 * For load balancers: DOWN while the database does not answer, when this server can serve nobody. Answers at once, and
 * also to the operator's own proxies ({@code nes.proxies}).
 */
@WebServlet("/health/serving")
public class ServingHealthServlet extends HealthServlet {
    private static final long serialVersionUID = 1L;

    /** Two missed comparisons and the time that one may take. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(6);

    @Inject
    private transient ClockComparison comparison;

    @Inject
    private transient CallerAddress callers;

    @Override
    protected boolean mayAsk(HttpServletRequest request) {
        return super.mayAsk(request) || callers.isProxy(request.getRemoteAddr());
    }

    @Override
    protected List<Check> checks() {
        Duration silence = comparison.silence();
        return List.of(new Check(
                "database",
                silence.compareTo(LONGEST_SILENCE) < 0,
                Json.createObjectBuilder().add("silentSeconds", silence.toSeconds())));
    }
}
