package tr.nes.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Rows of a trail, one a second, made by the database. */
final class LongTrail {

    /** Actor of one in a thousand rows, and the person of others. */
    static final String STAFF = "00000000-0000-4000-8000-000000000001";

    /** The object of the oldest row. */
    static final String OLDEST = "object-of-row-1-only";

    private static final int AT_ONCE = 100_000;

    private static final String INSERT =
            "insert into audit_row (id, node, seq, at, action, result, actor, person, object, detail, address, terminal, mac)"
                    + " select <random>, 'a@1', x, timestamp with time zone '2026-01-01 00:00:00+00:00' + x * interval '1' second,"
                    + " case when mod(x, 5000) = 1 then 'PIN_SHOWN' when mod(x, 3) = 0 then 'LOGIN' else 'LOGIN_WORD' end,"
                    + " case when mod(x, 10000) = 1 then 'UNKNOWN' when mod(x, 20) = 0 then 'REFUSED' else 'DONE' end,"
                    + " '00000000-0000-4000-8000-' || lpad(cast(mod(x, 1000) as varchar), 12, '0'),"
                    + " '00000000-0000-4000-8000-' || lpad(cast(mod(x * 7, 100003) as varchar), 12, '0'),"
                    + " case when x = 1 then '" + OLDEST
                    + "' else 'object-' || x end, 'state=' || mod(x, 7), '', '', ''"
                    + " from <numbers>";

    private LongTrail() {}

    static void fill(Connection connection, int rows) throws SQLException {
        boolean h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
        String insert = INSERT.replace("<random>", h2 ? "random_uuid()" : "gen_random_uuid()")
                .replace("<numbers>", h2 ? "system_range(?, ?) t(x)" : "generate_series(?, ?) t(x)");
        try (PreparedStatement some = connection.prepareStatement(insert)) {
            for (int first = 1; first <= rows; first += AT_ONCE) {
                some.setInt(1, first);
                some.setInt(2, Math.min(rows, first + AT_ONCE - 1));
                some.executeUpdate();
            }
        }
        try (Statement sql = connection.createStatement()) {
            sql.execute(h2 ? "analyze" : "vacuum analyze audit_row");
        }
    }
}
