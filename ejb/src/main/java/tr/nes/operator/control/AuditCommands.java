package tr.nes.operator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.NothingToAccept;
import tr.nes.audit.boundary.AuditTrailOperations;
import tr.nes.operator.CommandResult;

/** The operator's decisions about the audit trail. */
@ApplicationScoped
public class AuditCommands {

    @Inject
    private AuditTrailOperations operations;

    CommandResult acceptRestore(String reason) {
        if (reason.isBlank()) {
            return CommandResult.usage(List.of("audit-accept-restore"));
        }
        try {
            Optional<List<AuditFinding>> accepted = operations.acceptRestore(reason.strip());
            return accepted.map(AuditCommands::told)
                    .orElseGet(() -> CommandResult.failed("the trail is being sealed just now: say it again"));
        } catch (NothingToAccept e) {
            return CommandResult.failed("nothing to accept: the trail fits its anchors");
        }
    }

    private static CommandResult told(List<AuditFinding> accepted) {
        List<String> lines = new ArrayList<>();
        accepted.forEach(finding -> lines.add("accepted: " + finding.sentence()));
        lines.add("the trail goes on from where the database ends; the reason is on record");
        return CommandResult.done(lines);
    }
}
