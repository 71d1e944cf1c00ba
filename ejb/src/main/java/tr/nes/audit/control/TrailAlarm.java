package tr.nes.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditFinding;

/** Says once of each finding, in log and trail, that it is there; health says it for as long as it is. */
@ApplicationScoped
public class TrailAlarm {

    private static final Logger LOG = Logger.getLogger(TrailAlarm.class.getName());
    private static final int DETAIL = 200;

    private final Set<AuditFinding> vanished = ConcurrentHashMap.newKeySet();
    private volatile List<AuditFinding> current = List.of();

    @Inject
    private AuditWriter writer;

    /** What is wrong now, instead of what was a round ago. */
    void now(List<AuditFinding> findings) {
        List<AuditFinding> before = current;
        current = List.copyOf(findings);
        findings.stream().filter(finding -> !before.contains(finding)).forEach(this::raise);
    }

    /** Rows that are gone for good. */
    void vanished(List<AuditFinding> findings) {
        findings.stream().filter(vanished::add).forEach(this::raise);
    }

    private void raise(AuditFinding finding) {
        String sentence = finding.sentence();
        LOG.severe("AUDIT TRAIL: " + sentence);
        String detail = sentence.substring(0, Math.min(sentence.length(), DETAIL));
        writer.writeApart(AuditFact.refused(
                AuditAction.AUDIT_FOUND_WRONG, null, finding.kind().name(), detail));
    }

    public List<AuditFinding> findings() {
        List<AuditFinding> all = new ArrayList<>(current);
        all.addAll(vanished);
        return List.copyOf(all);
    }

    /** An operator has decided that the trail goes on as it is. */
    void accepted() {
        current = List.of();
        vanished.clear();
    }
}
