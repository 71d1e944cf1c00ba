package tr.nes.web.shell.http;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import tr.nes.condition.MachineFault;
import tr.nes.condition.boundary.MachineCondition;

/**
 * For load balancers: DOWN while the machine or the database keeps this server from serving anybody, like {@code /health/ready},
 * and from the moment when it is told to stop. Answers at once, and also to the operator's own proxies ({@code nes.proxies}).
 */
@WebServlet("/health/serving")
public class ServingHealthServlet extends HealthServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MachineCondition condition;

    @Inject
    private transient CallerAddress callers;

    @Override
    protected boolean mayAsk(HttpServletRequest request) {
        return super.mayAsk(request) || callers.isProxy(request.getRemoteAddr());
    }

    @Override
    protected List<Check> checks() {
        Optional<MachineFault> fault = condition.notReady();
        return List.of(
                new Check(
                        "machine",
                        fault.isEmpty(),
                        Json.createObjectBuilder()
                                .add("reason", fault.map(MachineFault::sentence).orElse(""))),
                new Check("stop", !StopSignal.isGiven(), Json.createObjectBuilder()));
    }
}
