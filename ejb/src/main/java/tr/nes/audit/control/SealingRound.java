package tr.nes.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.control.anchor.AnchorComparison;
import tr.nes.audit.control.anchor.AnchorRecord;
import tr.nes.audit.control.anchor.Anchors;

/**
 * Compares the trail with its anchors, seals new rows and anchors them. If the trail does not match its anchors,
 * neither sealing nor anchoring goes on until an operator has decided; rows are still written.
 */
@ApplicationScoped
public class SealingRound {

    @Inject
    private Anchors anchors;

    @Inject
    private TrailSealer sealer;

    @Inject
    private FindingReporter reporter;

    /**
     * Compares without taking the lease, which would be written at each tick, and reports findings; returns
     * whether there is work to do.
     */
    public boolean isDue() throws SQLException {
        AnchorComparison.Result compared = compare();
        return !isStopped(compared) && (sealer.isBehind() || anchors.lack(generation(compared), compared.head()));
    }

    /** Whether there is more to seal at once. */
    public boolean run() throws SQLException {
        AnchorComparison.Result compared = compare();
        if (isStopped(compared)) {
            return false;
        }
        TrailSealer.Batch batch = sealer.sealNext();
        anchors.publish(anchors.record(generation(compared), batch.head(), batch.runs()));
        return batch.rows() > 0;
    }

    private AnchorComparison.Result compare() throws SQLException {
        AnchorComparison.Result compared = anchors.compare();
        reporter.compared(compared.findings());
        return compared;
    }

    private static boolean isStopped(AnchorComparison.Result compared) {
        return compared.findings().stream().map(AuditFinding::kind).anyMatch(AuditFinding.Kind::stopsSealing);
    }

    private static long generation(AnchorComparison.Result compared) {
        return compared.newest().map(AnchorRecord::generation).orElse(0L);
    }
}
