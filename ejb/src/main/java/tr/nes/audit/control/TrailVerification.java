package tr.nes.audit.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

    /**
     * Reads the anchors first, so that rows sealed meanwhile are never reported missing.
     *
     * @param connection commits by itself
     */
    public AuditReport run(Connection connection) throws SQLException {
        // outside of a transaction PostgreSQL's driver holds all rows of a query in memory
        connection.setAutoCommit(false);
        try {
            return verify(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private AuditReport verify(Connection connection) throws SQLException {
        AnchorComparison.Result outside = anchors.run(connection);
        AuditReport chain = new TrailCheck(mac, signature).run(connection);
        List<AuditFinding> all = new ArrayList<>(chain.findings());
        outside.findings().stream()
                // the check of the chain reports these already
                .filter(finding -> finding.kind() != Kind.ROWS_MISSING)
                .forEach(all::add);
        all.addAll(changedPseudonyms(connection));
        long anchored = outside.newest().map(AnchorRecord::rows).orElse(0L);
        return new AuditReport(chain.rows(), chain.sealedRows(), chain.checkpoints(), anchored, List.copyOf(all));
    }

    /**
     * Checks the MAC of each pseudonym mapping. A deleted mapping is not a finding: deletion is how people are anonymized.
     */
    private List<AuditFinding> changedPseudonyms(Connection connection) throws SQLException {
        List<AuditFinding> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "select holder_id, cast(pseudonym as varchar), mac from person_pseudonym order by 2");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                String expected = PseudonymMac.of(mac, row.getObject(1, UUID.class), row.getString(2));
                if (!expected.equals(row.getString(3))) {
                    found.add(AuditFinding.of(Kind.PSEUDONYM_CHANGED, row.getString(2)));
                }
            }
        }
        return found;
    }
}
