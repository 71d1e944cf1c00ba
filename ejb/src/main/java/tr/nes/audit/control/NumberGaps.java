package tr.nes.audit.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.AuditFinding.Kind;
import tr.nes.audit.AuditLine;

/**
 * Finds numbers of a run that have no row. A number is accounted for by a row that records its rollback; a number
 * whose transaction may still be open (no row more than six minutes younger, no later run of the node) is not a
 * gap yet. Runs that ended before the installation began to record rollbacks are ignored.
 */
final class NumberGaps {

    private static final int GAPS_AT_MOST = 100;
    private static final int NEAR = 1000;

    /** What was read of one run. */
    private static final class Run {
        private final BitSet known = new BitSet();
        private Instant first = Instant.MAX;
        private Instant last = Instant.MIN;
        private long max;
        private boolean explained;
    }

    private final Map<String, Run> runs = new HashMap<>();
    private Instant start = Instant.MAX;

    private static boolean is(AuditLine line, AuditAction action) {
        return line.action().equals(action.name());
    }

    /** @param genuine whether the row's MAC is valid: only then its recorded rollbacks count */
    void add(AuditLine line, boolean genuine) {
        Run run = runs.computeIfAbsent(line.node(), any -> new Run());
        if (genuine) {
            run.max = Math.max(run.max, line.seq());
        }
        // invented numbers must not exhaust the memory
        if (line.seq() > 0 && line.seq() <= run.max + NEAR) {
            run.known.set((int) line.seq());
        }
        run.first = line.at().isBefore(run.first) ? line.at() : run.first;
        run.last = line.at().isAfter(run.last) ? line.at() : run.last;
        if (genuine && is(line, AuditAction.AUDIT_NUMBERS_VOID)) {
            NumberRanges.addTo(runs.computeIfAbsent(line.object(), any -> new Run()).known, line.detail());
        }
        if (genuine && is(line, AuditAction.AUDIT_CHECKS_BEGAN)) {
            run.explained = true;
            start = line.at().isBefore(start) ? line.at() : start;
        }
    }

    List<AuditFinding> find(Connection connection) throws SQLException {
        List<AuditFinding> found = new ArrayList<>();
        for (String name : runs.keySet().stream().sorted().toList()) {
            Run run = runs.get(name);
            if (run.explained || !run.first.isBefore(start)) {
                find(connection, name, run, found);
            }
        }
        return found;
    }

    private void find(Connection connection, String name, Run run, List<AuditFinding> found) throws SQLException {
        int gap = run.known.nextClearBit(1);
        while (gap < run.max && found.size() < GAPS_AT_MOST) {
            int end = run.known.nextSetBit(gap);
            Instant after = firstAfter(connection, name, gap);
            if (hasFollower(name, run) || !after.isAfter(run.last.minus(SequenceNumbers.LONGEST_TRANSACTION))) {
                found.add(new AuditFinding(Kind.NUMBERS_MISSING, name, gap, end - 1L, after));
            }
            gap = run.known.nextClearBit(end);
        }
    }

    private static Instant firstAfter(Connection connection, String run, long number) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select min(at) from audit_row where node = ? and seq > ?")) {
            select.setString(1, run);
            select.setLong(2, number);
            try (ResultSet row = select.executeQuery()) {
                OffsetDateTime at = row.next() ? row.getObject(1, OffsetDateTime.class) : null;
                return at == null ? Instant.MAX : at.toInstant();
            }
        }
    }

    private boolean hasFollower(String name, Run run) {
        Stream<Run> others = runs.entrySet().stream()
                .filter(other -> node(other.getKey()).equals(node(name)))
                .map(Map.Entry::getValue);
        return others.anyMatch(other -> other.max > 0 && other.first.isAfter(run.last));
    }

    static String node(String run) {
        return run.substring(0, Math.max(0, run.lastIndexOf('@')));
    }
}
