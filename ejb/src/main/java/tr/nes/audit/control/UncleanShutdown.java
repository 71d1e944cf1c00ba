package tr.nes.audit.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;

/**
 * Handles a previous run that was killed with open transactions, whose numbers never get a row. Records only the
 * numbers that can have been open then: those within six minutes of that run's end.
 */
@ApplicationScoped
public class UncleanShutdown {

    /** More rows than a server writes in six minutes. */
    private static final int AT_MOST = 1_000_000;

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @Inject
    private SequenceNumbers numbers;

    @Inject
    private AuditWriter writer;

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void close() throws SQLException {
        Optional<String> run;
        SortedSet<Long> open = new TreeSet<>();
        try (Connection connection = dataSource.getConnection()) {
            run = before(connection);
            if (run.isPresent()) {
                open.addAll(open(connection, run.get()));
            }
        }
        while (!open.isEmpty()) {
            NumberRanges told = NumberRanges.of(open);
            writer.writeApart(AuditFact.told(AuditAction.AUDIT_NUMBERS_VOID, run.orElseThrow(), told.text()));
            open.removeAll(told.numbers());
        }
    }

    /** The latest run of this node before the current one. */
    private Optional<String> before(Connection connection) throws SQLException {
        String node = NumberGaps.node(numbers.node());
        try (PreparedStatement select = connection.prepareStatement("select node from audit_row where node >= ?"
                + " and node < ? and node <> ? order by at desc, id desc limit 1")) {
            select.setString(1, node + "@");
            // the character after @
            select.setString(2, node + "A");
            select.setString(3, numbers.node());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private static SortedSet<Long> open(Connection connection, String run) throws SQLException {
        long begin = begin(connection, run, end(connection, run));
        try (PreparedStatement select = connection.prepareStatement(
                "select seq from audit_row where node = ? and seq between ? and ? order by seq")) {
            select.setString(1, run);
            select.setLong(2, begin);
            select.setLong(3, begin + AT_MOST);
            BitSet known = new BitSet();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    known.set((int) (row.getLong(1) - begin));
                }
            }
            return gaps(known, begin);
        }
    }

    private static SortedSet<Long> gaps(BitSet known, long begin) {
        SortedSet<Long> gaps = new TreeSet<>();
        for (int gap = known.nextClearBit(0); gap < known.length(); gap = known.nextClearBit(gap + 1)) {
            gaps.add(begin + gap);
        }
        return gaps;
    }

    /** The first number that can have been open at the end. */
    private static long begin(Connection connection, String run, Instant end) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select coalesce(max(seq), 0) + 1 from audit_row where node = ? and at <= ?")) {
            select.setString(1, run);
            select.setObject(2, end.minus(SequenceNumbers.LONGEST_TRANSACTION).atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static Instant end(Connection connection, String run) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select max(at) from audit_row where node = ?")) {
            select.setString(1, run);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        }
    }
}
