package tr.nes.audit.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import javax.sql.DataSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.AuditFinding.Kind;

/** Tracks this server's rows: each must exist until a checkpoint covers it; rolled-back numbers are recorded. */
@ApplicationScoped
public class WrittenRows {

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @Inject
    private SequenceNumbers numbers;

    @Inject
    private AuditWriter writer;

    /** Committed rows of this run that were not seen sealed and no longer exist. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<AuditFinding> vanished() throws SQLException {
        return NumberRanges.ranges(missing()).stream()
                .map(range -> new AuditFinding(Kind.NUMBERS_MISSING, numbers.node(), range[0], range[1], null))
                .toList();
    }

    /** Stops reporting them once an operator knows. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void forgetVanished() throws SQLException {
        missing().forEach(numbers::settled);
    }

    private SortedSet<Long> missing() throws SQLException {
        SortedSet<Long> expected = numbers.committed();
        if (expected.isEmpty()) {
            return expected;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select seq, chain_no from audit_row where node = ? and seq between ? and ?")) {
            select.setString(1, numbers.node());
            select.setLong(2, expected.first());
            select.setLong(3, expected.last());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    expected.remove(row.getLong(1));
                    if (row.getObject(2) != null) {
                        numbers.settled(row.getLong(1));
                    }
                }
            }
        }
        return expected;
    }

    /** Records rolled-back numbers, which would otherwise look like removed rows. */
    public void recordLost() {
        SortedSet<Long> lost = numbers.lost();
        if (!lost.isEmpty()) {
            NumberRanges told = NumberRanges.of(lost);
            writer.writeApart(AuditFact.told(AuditAction.AUDIT_NUMBERS_VOID, numbers.node(), told.text()));
            numbers.recorded(told.numbers());
        }
    }
}
