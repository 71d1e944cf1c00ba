package tr.nes.web.audit;

import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import java.util.ArrayList;
import java.util.List;
import tr.nes.audit.AnchorHealth;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.TrailHealth;
import tr.nes.audit.boundary.AuditTrailOperations;
import tr.nes.web.shell.http.HealthServlet;

/**
 * Health of the audit trail: DOWN if it does not match its anchors or rows are missing, and for each anchor that
 * can't be written. The server keeps serving requests: {@code /health/ready} does not include this check.
 */
@WebServlet("/health/audit")
public class AuditHealthServlet extends HealthServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient AuditTrailOperations operations;

    @Override
    protected List<Check> checks() {
        TrailHealth health = operations.health();
        List<Check> checks = new ArrayList<>();
        JsonArrayBuilder findings = Json.createArrayBuilder();
        health.findings().stream().map(AuditFinding::sentence).forEach(findings::add);
        checks.add(new Check(
                "trail", health.findings().isEmpty(), Json.createObjectBuilder().add("findings", findings)));
        health.anchors().stream().map(AuditHealthServlet::check).forEach(checks::add);
        return checks;
    }

    private static Check check(AnchorHealth anchor) {
        return new Check(
                anchor.name(),
                anchor.up(),
                Json.createObjectBuilder()
                        .add("rows", anchor.rows())
                        .add("at", anchor.at() == null ? "" : anchor.at().toString())
                        .add("fault", anchor.fault()));
    }
}
