package tr.nes.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.control.anchor.AnchorComparison;
import tr.nes.audit.control.anchor.AnchorRecord;
import tr.nes.audit.control.anchor.Anchors;

/**
 * Compares the trail with its anchors, seals what came, anchors it. A trail that does not fit its anchors is not sealed on and
 * no anchor is written over: rows go on being written, and an operator decides.
 */
@ApplicationScoped
public class SealingRound {

    @Inject
    private Anchors anchors;

    @Inject
    private TrailSealer sealer;

    @Inject
    private FindingReporter reporter;

    /** Whether more is to be sealed at once. */
    public boolean run() throws SQLException {
        AnchorComparison.Result compared = anchors.compare();
        reporter.compared(compared.findings());
        if (compared.findings().stream().map(AuditFinding::kind).anyMatch(AuditFinding.Kind::stopsSealing)) {
            return false;
        }
        TrailSealer.Batch batch = sealer.sealNext();
        long generation = compared.newest().map(AnchorRecord::generation).orElse(0L);
        anchors.publish(anchors.record(generation, batch.head(), batch.runs()));
        return batch.rows() > 0;
    }
}
