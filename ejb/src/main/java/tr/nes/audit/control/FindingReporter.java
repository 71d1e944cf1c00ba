package tr.nes.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditFinding;

/** Reports each finding once in log and trail; the health check reports it as long as it persists. */
@ApplicationScoped
public class FindingReporter {

    private static final Logger LOG = Logger.getLogger(FindingReporter.class.getName());
    private static final int DETAIL = 200;

    private volatile List<AuditFinding> outside = List.of();
    private volatile List<AuditFinding> vanished = List.of();

    @Inject
    private AuditWriter writer;

    /** Replaces the findings of the last comparison with the anchors. */
    void compared(List<AuditFinding> findings) {
        List<AuditFinding> before = outside;
        outside = List.copyOf(findings);
        raise(before, findings);
    }

    /** Replaces the list of this server's vanished rows. */
    void vanished(List<AuditFinding> findings) {
        List<AuditFinding> before = vanished;
        vanished = List.copyOf(findings);
        raise(before, findings);
    }

    private void raise(List<AuditFinding> before, List<AuditFinding> now) {
        now.stream().filter(finding -> !before.contains(finding)).forEach(this::raise);
    }

    private void raise(AuditFinding finding) {
        String sentence = finding.sentence();
        LOG.severe("AUDIT TRAIL: " + sentence);
        String detail = sentence.substring(0, Math.min(sentence.length(), DETAIL));
        writer.writeApart(AuditFact.refused(
                AuditAction.AUDIT_FOUND_WRONG, null, finding.kind().name(), detail));
    }

    public List<AuditFinding> findings() {
        List<AuditFinding> all = new ArrayList<>(outside);
        all.addAll(vanished);
        return List.copyOf(all);
    }

    /** Clears the findings after an operator has accepted the trail as it is. */
    void accepted() {
        outside = List.of();
        vanished = List.of();
    }
}
