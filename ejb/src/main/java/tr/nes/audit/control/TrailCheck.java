package tr.nes.audit.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.AuditFinding.Kind;
import tr.nes.audit.AuditLine;
import tr.nes.audit.AuditReport;

/**
 * Reads the whole trail: checks each row's MAC, the numbers of chain and runs for gaps, and the chain against the
 * signed checkpoints. Needs a connection and the keys but no container.
 */
public final class TrailCheck {

    private static final int FETCHED_AT_ONCE = 1000;

    private final UnaryOperator<byte[]> mac;
    private final BiPredicate<byte[], String> signature;
    private final List<AuditFinding> findings = new ArrayList<>();
    private final NumberGaps gaps = new NumberGaps();
    private final Map<Long, String> checkpoints = new HashMap<>();
    private String hash = ChainHash.START;
    private long expected = 1;
    private long covered;
    private long sealed;
    private long rows;
    private long signed;

    /** @param signature verifies the signature of a checkpoint's bytes */
    public TrailCheck(UnaryOperator<byte[]> mac, BiPredicate<byte[], String> signature) {
        this.mac = mac;
        this.signature = signature;
    }

    public AuditReport run(Connection connection) throws SQLException {
        readCheckpoints(connection);
        try (PreparedStatement select = connection.prepareStatement(
                "select node, seq, at, action, result, actor, person, object, detail, address, terminal, mac,"
                        + " chain_no from audit_row order by chain_no nulls last, at")) {
            select.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    check(row);
                }
            }
        }
        checkpoints.keySet().stream()
                .sorted()
                .forEach(missing -> findings.add(AuditFinding.rows(Kind.CHECKPOINT_WITHOUT_ROWS, expected, missing)));
        findings.addAll(gaps.find(connection));
        return new AuditReport(rows, sealed, signed, 0, List.copyOf(findings));
    }

    private void readCheckpoints(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select chain_no, chain_hash, signature from audit_checkpoint");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                long number = row.getLong(1);
                signed++;
                checkpoints.put(number, row.getString(2));
                if (!signature.test(ChainHash.checkpoint(number, row.getString(2)), row.getString(3))) {
                    findings.add(AuditFinding.rows(Kind.CHECKPOINT_FORGED, 0, number));
                }
            }
        }
    }

    private void check(ResultSet row) throws SQLException {
        rows++;
        AuditLine line = line(row);
        String stored = row.getString(12);
        boolean genuine = HexFormat.of().formatHex(mac.apply(line.bytes())).equals(stored);
        if (!genuine) {
            findings.add(AuditFinding.of(Kind.ROW_CHANGED, line.node() + " #" + line.seq()));
        }
        gaps.add(line, genuine);
        long number = row.getLong(13);
        if (!row.wasNull()) {
            link(number, stored);
        }
    }

    private void link(long number, String stored) {
        sealed++;
        if (number != expected) {
            findings.add(AuditFinding.rows(Kind.ROWS_MISSING, expected, number - 1));
        }
        expected = number + 1;
        hash = ChainHash.next(hash, number, stored);
        String checkpoint = checkpoints.remove(number);
        if (checkpoint != null && !checkpoint.equals(hash)) {
            findings.add(AuditFinding.rows(Kind.CHAIN_BROKEN, covered + 1, number));
            hash = checkpoint;
        }
        covered = checkpoint == null ? covered : number;
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getString(1),
                row.getLong(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }
}
