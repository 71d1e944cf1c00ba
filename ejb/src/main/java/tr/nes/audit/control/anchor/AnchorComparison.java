package tr.nes.audit.control.anchor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.AuditFinding.Kind;

/**
 * Compares the database with its anchors; the newest record in any anchor is decisive. Fast: reads no rows of the
 * trail.
 */
public final class AnchorComparison {

    /**
     * @param newest the newest record in the anchors; empty if there is none
     * @param head the last signed checkpoint
     */
    public record Result(Optional<AnchorRecord> newest, ChainHead head, List<AuditFinding> findings) {}

    private record Known(String anchor, AnchorRecord record) {}

    private final AnchorSettings settings;
    private final List<AnchorSource> sources;
    private final BiPredicate<byte[], String> signature;
    private final List<AuditFinding> findings = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();

    /** For a command that runs beside the server. */
    public AnchorComparison(AnchorSettings settings, BiPredicate<byte[], String> signature) {
        this(settings, settings.all().sources(), signature);
    }

    AnchorComparison(AnchorSettings settings, List<AnchorSource> sources, BiPredicate<byte[], String> signature) {
        this.settings = settings;
        this.sources = sources;
        this.signature = signature;
    }

    /** The order matters: rows that another server adds meanwhile must never look lost. */
    public Result run(Connection connection) throws SQLException {
        List<AnchorLedger.Entry> ledger = AnchorLedger.read(connection, signature);
        for (AnchorLedger.Entry entry : ledger) {
            if (entry.record() == null) {
                findings.add(AuditFinding.of(Kind.ANCHOR_FORGED, "database:" + entry.anchor()));
            } else {
                known.add(new Known(entry.anchor(), entry.record()));
            }
        }
        for (AnchorSource source : sources) {
            read(source, ledger);
        }
        Optional<Known> newest = known.stream().max(Comparator.comparing(Known::record, AnchorRecord.AGE));
        ChainHead head = ChainHead.read(connection);
        if (newest.isPresent()) {
            compare(connection, newest.get(), head);
        }
        compareRows(connection, head);
        return new Result(newest.map(Known::record), head, List.copyOf(findings));
    }

    private void read(AnchorSource source, List<AnchorLedger.Entry> ledger) {
        AnchorSource.Content content;
        try {
            content = source.read(signature);
        } catch (IOException | UncheckedIOException unreadable) {
            findings.add(AuditFinding.of(Kind.ANCHOR_UNREADABLE, source.name()));
            return;
        }
        if (content.forged() > 0) {
            findings.add(AuditFinding.of(Kind.ANCHOR_FORGED, source.name()));
        }
        content.newest().ifPresent(record -> known.add(new Known(source.name(), record)));
        Optional<AnchorRecord> written = written(source.name(), ledger);
        Optional<AnchorRecord> found = content.newest();
        if (written.isPresent() && (found.isEmpty() || AnchorRecord.AGE.compare(found.get(), written.get()) < 0)) {
            AnchorRecord lost = written.get();
            findings.add(new AuditFinding(
                    Kind.ANCHOR_CUT,
                    source.name(),
                    found.map(AnchorRecord::rows).orElse(0L),
                    lost.rows(),
                    lost.at()));
        }
    }

    /**
     * The last record written by this server; if the node is unknown, the oldest of the last records of all
     * servers.
     */
    private Optional<AnchorRecord> written(String anchor, List<AnchorLedger.Entry> ledger) {
        List<AnchorLedger.Entry> there = ledger.stream()
                .filter(entry -> entry.anchor().equals(anchor) && entry.record() != null)
                .toList();
        return there.stream()
                .filter(entry -> entry.node().equals(settings.node()))
                .map(AnchorLedger.Entry::record)
                .findFirst()
                .or(() -> there.stream().map(AnchorLedger.Entry::record).min(AnchorRecord.AGE));
    }

    private void compare(Connection connection, Known newest, ChainHead head) throws SQLException {
        AnchorRecord record = newest.record();
        if (record.rows() > head.rows()) {
            findings.add(new AuditFinding(
                    Kind.DATABASE_BEHIND, newest.anchor(), head.rows() + 1, record.rows(), record.at()));
        } else if (!ChainHead.hashAt(connection, record.rows()).equals(Optional.of(record.head()))) {
            findings.add(new AuditFinding(Kind.DIVERGED, newest.anchor(), 1, record.rows(), record.at()));
        }
    }

    private void compareRows(Connection connection, ChainHead head) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select max(chain_no) from audit_row");
                ResultSet row = select.executeQuery()) {
            long last = row.next() ? row.getLong(1) : 0;
            if (last < head.rows()) {
                findings.add(AuditFinding.rows(Kind.ROWS_MISSING, last + 1, head.rows()));
            } else if (last > head.rows() && !ChainHead.hasCheckpointFrom(connection, last)) {
                findings.add(AuditFinding.rows(Kind.CHECKPOINT_MISSING, head.rows() + 1, last));
            }
        }
    }
}
