package tr.nes.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditFinding;

/** Says once of each finding, in log and trail, that it is there; health says it for as long as it is. */
@ApplicationScoped
public class FindingReporter {

    private static final Logger LOG = Logger.getLogger(FindingReporter.class.getName());
    private static final int DETAIL = 200;

    private volatile List<AuditFinding> outside = List.of();
    private volatile List<AuditFinding> vanished = List.of();

    @Inject
    private AuditWriter writer;

    /** What the anchors say now, instead of what they said a round ago. */
    void compared(List<AuditFinding> findings) {
        List<AuditFinding> before = outside;
        outside = List.copyOf(findings);
        raise(before, findings);
    }

    /** Which rows of this server are gone now. */
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

    /** An operator has decided that the trail goes on as it is. */
    void accepted() {
        outside = List.of();
        vanished = List.of();
    }
}
