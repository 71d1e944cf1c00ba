package tr.nes.audit.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.AuditFinding.Kind;
import tr.nes.audit.AuditReport;
import tr.nes.audit.control.anchor.AnchorComparison;
import tr.nes.audit.control.anchor.AnchorRecord;

/** The complete check: rows, pseudonym mappings and the anchors outside the database. */
public final class TrailVerification {

    private final UnaryOperator<byte[]> mac;
    private final BiPredicate<byte[], String> signature;
    private final AnchorComparison anchors;

    public TrailVerification(
            UnaryOperator<byte[]> mac, BiPredicate<byte[], String> signature, AnchorComparison anchors) {
        this.mac = mac;
        this.signature = signature;
        this.anchors = anchors;
    }

    /** Reads the anchors first, so that rows sealed meanwhile are never reported missing. */
    public AuditReport run(Connection connection) throws SQLException {
        AnchorComparison.Result outside = anchors.run(connection);
        AuditReport chain = new TrailCheck(mac, signature).run(connection);
        List<AuditFinding> all = new ArrayList<>(chain.findings());
        outside.findings().stream()
                // the check of the chain reports these already
                .filter(finding -> finding.kind() != Kind.ROWS_MISSING)
                .forEach(all::add);
        all.addAll(new PseudonymCheck(mac).run(connection));
        long anchored = outside.newest().map(AnchorRecord::rows).orElse(0L);
        return new AuditReport(chain.rows(), chain.sealedRows(), chain.checkpoints(), anchored, List.copyOf(all));
    }
}
