package tr.nes.installation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A note in the database itself, a comment on its schema, that its rows are still being brought in. No server
 * starts on such a database; the command may be repeated.
 */
final class UnfinishedDatabase {

    private static final String NOTE = "nes: rows are being brought in";
    private static final String ON_H2 = "select remarks from information_schema.schemata where schema_name = ?";
    private static final String ON_POSTGRESQL = "select obj_description(to_regnamespace(?), 'pg_namespace')";
    private static final String TABLES =
            "select count(*) from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE'";

    private final Connection owner;

    UnfinishedDatabase(Connection owner) {
        this.owner = owner;
    }

    /** @throws SQLException if it has tables that no interrupted command left behind */
    void claim() throws SQLException {
        if (isNoted()) {
            return;
        }
        if (!"0".equals(value(TABLES))) {
            throw new SQLException("the database is not empty: it has tables already");
        }
        note('\'' + NOTE + '\'');
    }

    void release() throws SQLException {
        note("null");
    }

    void refuse() throws SQLException {
        if (isNoted()) {
            throw new SQLException("the rows of this database were not brought in completely: repeat nes copy-database"
                    + " or nes restore");
        }
    }

    private boolean isNoted() throws SQLException {
        return NOTE.equals(
                value(PostgresConnection.isAddress(owner.getMetaData().getURL()) ? ON_POSTGRESQL : ON_H2));
    }

    private void note(String text) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("comment on schema \"" + owner.getSchema() + "\" is " + text);
        }
    }

    private String value(String query) throws SQLException {
        try (PreparedStatement select = owner.prepareStatement(query)) {
            select.setString(1, owner.getSchema());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }
}
