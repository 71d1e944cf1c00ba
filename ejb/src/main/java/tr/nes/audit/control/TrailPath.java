package tr.nes.audit.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tr.nes.audit.AuditCursor;
import tr.nes.audit.AuditEntry;
import tr.nes.audit.AuditLine;

/**
 * Rows of the trail that one index has in reading order: all of them, or those with one value in a column. The value is named in the
 * order too, since H2 uses an index for sorting only then.
 */
final class TrailPath {

    private static final String ROW =
            "select id, at, node, seq, action, result, actor, person, object, detail, address, terminal from audit_row where ";

    private final String order;
    private final StringBuilder where;
    private final List<Object> values = new ArrayList<>();

    private TrailPath(String order, String where, List<Object> values) {
        this.order = " order by " + order + "at desc, id desc";
        this.where = new StringBuilder(where);
        this.values.addAll(values);
    }

    static TrailPath all() {
        return new TrailPath("", "1 = 1", List.of());
    }

    /** @param column one with an index of its own: person, actor, object or action */
    static TrailPath of(String column, String value) {
        return new TrailPath(column + " desc, ", column + " = ?", List.of(value));
    }

    /** Leaves out rows without {@code condition}; it and its values are left out if the first value is null. */
    TrailPath and(String condition, Object... given) {
        if (given[0] != null) {
            where.append(" and ").append(condition);
            values.addAll(List.of(given));
        }
        return this;
    }

    TrailPath from(Instant begin) {
        return and("at >= ?", moment(begin));
    }

    TrailPath to(Instant end) {
        return and("at < ?", moment(end));
    }

    /** Only rows that come later in reading order; null for all. */
    TrailPath after(AuditCursor place) {
        // only the first condition bounds the index scan
        return place == null
                ? this
                : and("at <= ? and (at < ? or id < ?)", moment(place.at()), moment(place.at()), place.id());
    }

    /** Only rows that come no later in reading order; null for all. */
    TrailPath until(AuditCursor place) {
        return place == null
                ? this
                : and("at >= ? and (at > ? or id >= ?)", moment(place.at()), moment(place.at()), place.id());
    }

    /** Where so many rows end; null if there are fewer. Reads the index only. */
    AuditCursor end(Connection connection, int rows) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select at, id from audit_row where " + where + order + " limit 1 offset ?")) {
            bind(select, rows - 1);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new AuditCursor(at(row, 1), row.getObject(2, UUID.class)) : null;
            }
        }
    }

    List<AuditEntry> first(Connection connection, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ROW + where + order + " limit ?")) {
            bind(select, most);
            List<AuditEntry> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new AuditEntry(new AuditCursor(at(row, 2), row.getObject(1, UUID.class)), line(row)));
                }
            }
            return found;
        }
    }

    private void bind(PreparedStatement select, int last) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            select.setObject(i + 1, values.get(i));
        }
        select.setInt(values.size() + 1, last);
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getString(3),
                row.getLong(4),
                at(row, 2),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }
}
