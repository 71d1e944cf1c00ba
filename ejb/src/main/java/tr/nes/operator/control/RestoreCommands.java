package tr.nes.operator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.NothingToAccept;
import tr.nes.audit.boundary.AuditTrailOperations;
import tr.nes.authority.boundary.RestoredInstallation;
import tr.nes.operator.CommandResult;

/** The operator's decision that a restored installation goes on: certificates' status, lists and audit trail. */
@ApplicationScoped
public class RestoreCommands {

    /** A list with a million entries. */
    private static final int LONGEST_LIST = 64 << 20;

    @Inject
    private RestoredInstallation restored;

    @Inject
    private AuditTrailOperations trail;

    CommandResult accept(String reason) {
        return accept(reason, new ArrayList<>());
    }

    /** @param list the newest revocation list that anybody has, DER or PEM */
    CommandResult accept(String reason, Path list) {
        try (InputStream in = Files.newInputStream(list)) {
            int changed = restored.take(in.readNBytes(LONGEST_LIST));
            return accept(
                    reason, new ArrayList<>(List.of("certificates revoked or suspended by the list: " + changed)));
        } catch (IOException | IllegalArgumentException e) {
            return CommandResult.failed("not accepted: " + CommandSentences.of(e));
        }
    }

    private CommandResult accept(String reason, List<String> lines) {
        if (reason.isBlank()) {
            return CommandResult.usage(List.of("accept-restore"));
        }
        if (restored.pending().isEmpty()) {
            return CommandResult.failed("nothing to accept: no backup was restored, or it is accepted already");
        }
        try {
            if (!acceptTrail(reason.strip(), lines)) {
                return CommandResult.failed("the trail is being sealed just now: say it again");
            }
            restored.accept(reason.strip());
        } catch (SQLException | IOException | RuntimeException e) {
            return CommandResult.failed("not accepted: " + CommandSentences.of(e));
        }
        lines.add("accepted: status is told again, and lists go on; the reason is on record");
        return CommandResult.done(lines);
    }

    /** False if a sealer is at work. */
    private boolean acceptTrail(String reason, List<String> lines) {
        try {
            Optional<List<AuditFinding>> findings = trail.acceptRestore(reason);
            findings.ifPresent(all -> all.forEach(finding -> lines.add("accepted: " + finding.sentence())));
            return findings.isPresent();
        } catch (NothingToAccept fits) {
            return true;
        }
    }
}
