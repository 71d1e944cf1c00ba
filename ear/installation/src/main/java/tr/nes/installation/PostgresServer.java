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
    private static final String STATE = "select pg_encoding_to_char(encoding), case when datlocprovider = 'i'"
            + " then 'ICU' else datcollate end, current_setting('synchronous_commit'), current_setting('fsync')"
            + " from pg_database where datname = current_database()";

    private PostgresServer() {}

    /** @param connection of the application's account */
    static void check(Connection connection) throws SQLException {
        checkVersion(connection.getMetaData().getDatabaseMajorVersion());
        try (Statement statement = connection.createStatement();
                ResultSet state = statement.executeQuery(STATE)) {
            state.next();
            checkText(state.getString(1), state.getString(2));
            checkDurability(state.getString(3), state.getString(4));
        }
    }

    static void checkVersion(int version) throws SQLException {
        if (version < OLDEST) {
            throw new SQLException("PostgreSQL " + version + " is too old: 15 to 18 are supported");
        }
        if (version > NEWEST_TRIED) {
            LOG.log(Level.WARNING, "PostgreSQL {0} was never tried: 15 to 18 are supported", version);
        }
    }

    static void checkText(String encoding, String collation) throws SQLException {
        if (!"UTF8".equals(encoding) || !SORTED_BY_CODE_POINT.contains(collation)) {
            throw new SQLException("the database has encoding " + encoding + " and collation " + collation
                    + ": create it with encoding 'UTF8' locale 'C' template template0");
        }
    }

    static void checkDurability(String synchronousCommit, String fsync) throws SQLException {
        if ("off".equals(synchronousCommit)) {
            throw new SQLException(
                    "synchronous_commit is off for this account: a commit must be on disk when it returns");
        }
        if ("off".equals(fsync)) {
            LOG.severe(
                    "the database server runs with fsync=off: what is committed does not survive a crash of its machine");
        }
    }
}
