package tr.nes.audit.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tr.nes.audit.AuditCursor;
import tr.nes.audit.AuditEntry;
import tr.nes.audit.AuditQuery;

/**
 * Finds rows, newest first, from a given position. Where an index has exactly the rows that are wanted, only these are read, however old
 * they are. Otherwise so many rows are looked at and then no more, so that an answer takes as long in a trail of any length.
 */
public final class TrailSearch {

    /** Rows of one answer that are looked at and may not fit; by person as many again. */
    public static final int LOOKED_AT = 50_000;

    private static final Comparator<AuditEntry> READING_ORDER = Comparator.comparing(
                    (AuditEntry entry) -> entry.place().at())
            // as databases sort them: octet by octet
            .thenComparing(entry -> entry.place().id().toString())
            .reversed();

    private final AuditQuery query;
    private final AuditCursor before;
    private final int lookedAt;

    /** @param before only rows after this position in reading order; null for the newest */
    public TrailSearch(AuditQuery query, AuditCursor before) {
        this(query, before, LOOKED_AT);
    }

    /** @param lookedAt as {@link #LOOKED_AT} */
    public TrailSearch(AuditQuery query, AuditCursor before, int lookedAt) {
        this.query = query;
        this.before = before;
        this.lookedAt = lookedAt;
    }

    /** The next rows, at most so many; fewer, or none, if so much was looked at. */
    public TrailPart next(Connection connection, int most) throws SQLException {
        AuditCursor end = isByIndex() ? null : end(connection);
        List<AuditEntry> found = rows(connection, end, most + 1);
        if (found.size() > most) {
            List<AuditEntry> shown = List.copyOf(found.subList(0, most));
            return new TrailPart(shown, shown.get(most - 1).place(), null);
        }
        return new TrailPart(found, end, end == null ? null : end.at());
    }

    /** The newest of the paths' ends: beyond it one of them was not looked at. */
    private AuditCursor end(Connection connection) throws SQLException {
        AuditCursor newest = null;
        for (TrailPath path : paths()) {
            AuditCursor end = path.end(connection, lookedAt);
            if (newest == null || end != null && end.at().isAfter(newest.at())) {
                newest = end;
            }
        }
        return newest;
    }

    private List<AuditEntry> rows(Connection connection, AuditCursor end, int most) throws SQLException {
        List<AuditEntry> found = new ArrayList<>();
        for (TrailPath path : paths()) {
            found.addAll(fitting(path).until(end).first(connection, most));
        }
        return found.stream().distinct().sorted(READING_ORDER).limit(most).toList();
    }

    /** The rows of a person lie on two paths; what he did about himself lies on both. */
    private List<TrailPath> paths() {
        List<TrailPath> found;
        if (!query.person().isEmpty()) {
            found = List.of(TrailPath.of("person", query.person()), TrailPath.of("actor", query.person()));
        } else if (query.isWholeObject()) {
            found = List.of(TrailPath.of("object", query.sought()));
        } else if (query.action() != null) {
            found = List.of(TrailPath.of("action", query.action().name()));
        } else {
            found = List.of(TrailPath.all());
        }
        found.forEach(path -> path.from(query.from()).to(query.to()).after(before));
        return found;
    }

    /** Whether all rows of the paths fit. */
    private boolean isByIndex() {
        long named = Stream.of(!query.person().isEmpty(), !query.sought().isEmpty(), query.action() != null)
                .filter(given -> given)
                .count();
        return named <= 1 && query.result() == null && (query.sought().isEmpty() || query.isWholeObject());
    }

    private TrailPath fitting(TrailPath path) {
        path.and("action = ?", query.action() == null ? null : query.action().name());
        path.and("result = ?", query.result() == null ? null : query.result().name());
        if (query.isWholeObject()) {
            path.and("object = ?", query.sought());
        } else if (!query.sought().isEmpty()) {
            String part = "%" + query.sought().replaceAll("[!%_]", "!$0") + "%";
            path.and("(object like ? escape '!' or detail like ? escape '!')", part, part);
        }
        return path;
    }
}
