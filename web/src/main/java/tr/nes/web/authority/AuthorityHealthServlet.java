package tr.nes.web.authority;

import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Optional;
import tr.nes.authority.PendingRestore;
import tr.nes.authority.boundary.RestoredInstallation;
import tr.nes.web.shell.http.HealthServlet;

/** Whether the status of certificates is told: DOWN while a restored backup waits for its acceptance. */
@WebServlet("/health/authority")
public class AuthorityHealthServlet extends HealthServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient RestoredInstallation restored;

    @Override
    protected List<Check> checks() {
        Optional<PendingRestore> pending = restored.pending();
        String backup = pending.map(restore -> restore.backedUpAt().toString()).orElse("");
        return List.of(new Check(
                "status", pending.isEmpty(), Json.createObjectBuilder().add("unacceptedBackup", backup)));
    }
}
