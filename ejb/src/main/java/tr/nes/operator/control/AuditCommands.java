package tr.nes.operator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.NothingToAccept;
import tr.nes.audit.boundary.TrailCare;
import tr.nes.operator.Answer;

/** What an operator decides about the audit trail. */
@ApplicationScoped
public class AuditCommands {

    @Inject
    private TrailCare care;

    Answer acceptRestore(String reason) {
        if (reason.isBlank()) {
            return Answer.usage();
        }
        try {
            Optional<List<AuditFinding>> accepted = care.acceptRestore(reason.strip());
            return accepted.map(AuditCommands::told)
                    .orElseGet(() -> Answer.failed("the trail is being sealed just now: say it again"));
        } catch (NothingToAccept e) {
            return Answer.failed("nothing to accept: the trail fits its anchors");
        }
    }

    private static Answer told(List<AuditFinding> accepted) {
        List<String> lines = new ArrayList<>();
        accepted.forEach(finding -> lines.add("accepted: " + finding.sentence()));
        lines.add("the trail goes on from where the database ends; the reason is on record");
        return Answer.done(lines);
    }
}
