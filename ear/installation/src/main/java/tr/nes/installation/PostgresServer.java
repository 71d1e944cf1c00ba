package tr.nes.installation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a PostgreSQL database must be like: version 15 or later, UTF-8, sorting by code point as H2 does, and every
 * commit on disk when it returns.
 */
final class PostgresServer {

    private static final Logger LOG = Logger.getLogger(PostgresServer.class.getName());
    private static final int OLDEST = 15;
    private static final int NEWEST_TRIED = 18;
    private static final Set<String> SORTED_BY_CODE_POINT = Set.of("C", "POSIX", "C.UTF-8", "C.utf8");
    private static final String MADE = "select pg_encoding_to_char(encoding), case when datlocprovider = 'i'"
            + " then 'ICU' else datcollate end from pg_database where datname = current_database()";

    private PostgresServer() {}

    /** @param connection of the application's account */
    static void check(Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) {
            throw new SQLException("PostgreSQL " + version + " is too old: 15 to 18 are supported");
        }
        if (version > NEWEST_TRIED) {
            LOG.log(Level.WARNING, "PostgreSQL {0} was never tried: 15 to 18 are supported", version);
        }
        String[] made = row(connection, MADE);
        if (!"UTF8".equals(made[0]) || !SORTED_BY_CODE_POINT.contains(made[1])) {
            throw new SQLException("the database has encoding " + made[0] + " and collation " + made[1]
                    + ": create it with encoding 'UTF8' locale 'C' template template0");
        }
        if ("off".equals(setting(connection, "synchronous_commit"))) {
            throw new SQLException(
                    "synchronous_commit is off for this account: a commit must be on disk when it returns");
        }
        if ("t".equals(row(connection, "select has_schema_privilege('public', 'create')")[0])) {
            LOG.warning("the application's account may create tables: revoke create on schema public from it");
        }
        if ("off".equals(setting(connection, "fsync"))) {
            LOG.severe(
                    "the database server runs with fsync=off: what is committed does not survive a crash of its machine");
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        return row(connection, "show " + name)[0];
    }

    private static String[] row(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            String[] values = new String[row.getMetaData().getColumnCount()];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.getString(i + 1);
            }
            return values;
        }
    }
}
