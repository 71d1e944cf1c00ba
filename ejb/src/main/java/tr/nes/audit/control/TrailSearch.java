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
import tr.nes.audit.AuditQuery;

/** Finds rows, newest first, from a given position; reads only rows that are returned, however old they are. */
public final class TrailSearch {

    private final StringBuilder sql =
            new StringBuilder("select id, at, node, seq, action, result, actor, person, object,"
                    + " detail, address, terminal from audit_row where 1 = 1");
    private final List<Object> values = new ArrayList<>();

    /** @param before only rows after this position in reading order; null for the newest */
    public TrailSearch(AuditQuery query, AuditCursor before) {
        where(" and at >= ?", moment(query.from()));
        where(" and at < ?", moment(query.to()));
        where(" and action = ?", query.action() == null ? null : query.action().name());
        where(" and result = ?", query.result() == null ? null : query.result().name());
        if (!query.person().isEmpty()) {
            where(" and (person = ? or actor = ?)", query.person(), query.person());
        }
        if (!query.object().isEmpty()) {
            String part = "%" + query.object().replaceAll("[!%_]", "!$0") + "%";
            where(" and (object like ? escape '!' or detail like ? escape '!')", part, part);
        }
        if (before != null) {
            // only the first condition bounds the index scan
            where(" and at <= ? and (at < ? or id < ?)", moment(before.at()), moment(before.at()), before.id());
        }
        sql.append(" order by at desc, id desc limit ?");
    }

    private void where(String condition, Object... given) {
        if (given[0] != null) {
            sql.append(condition);
            values.addAll(List.of(given));
        }
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    public List<AuditEntry> first(Connection connection, int atMost) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            select.setInt(values.size() + 1, atMost);
            return read(select);
        }
    }

    private static List<AuditEntry> read(PreparedStatement select) throws SQLException {
        List<AuditEntry> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Instant at = row.getObject(2, OffsetDateTime.class).toInstant();
                found.add(new AuditEntry(new AuditCursor(at, row.getObject(1, UUID.class)), line(row, at)));
            }
        }
        return found;
    }

    private static AuditLine line(ResultSet row, Instant at) throws SQLException {
        return new AuditLine(
                row.getString(3),
                row.getLong(4),
                at,
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
