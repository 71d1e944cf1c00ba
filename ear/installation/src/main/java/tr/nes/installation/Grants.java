package tr.nes.installation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Privileges of the application's account: to read and write rows of the application's tables, and to read the
 * migration history.
 */
final class Grants {

    private static final String HISTORY = "flyway_schema_history";
    private static final String WITHOUT = "select table_name from information_schema.tables t where table_schema = ?"
            + " and table_type = 'BASE TABLE' and not exists (select 1 from information_schema.table_privileges p"
            + " where p.table_schema = t.table_schema and p.table_name = t.table_name and p.grantee in (?, ?, ?))";

    private final String account;

    Grants(String account) {
        this.account = account;
    }

    /** Also undoes a changed password or added administrator rights. */
    void makeAccount(Connection owner, char[] password) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("create user if not exists " + account + " password '" + String.valueOf(password) + "'");
            statement.execute("alter user " + account + " set password '" + String.valueOf(password) + "'");
            statement.execute("alter user " + account + " admin false");
        }
    }

    void give(Connection owner) throws SQLException {
        List<String> tables = without(owner);
        try (Statement statement = owner.createStatement()) {
            for (String table : tables) {
                String rights = table.equals(HISTORY) ? "select" : "select, insert, update, delete";
                statement.execute("grant " + rights + " on \"" + table + "\" to " + account);
            }
        }
    }

    private List<String> without(Connection owner) throws SQLException {
        try (PreparedStatement select = owner.prepareStatement(WITHOUT)) {
            select.setString(1, owner.getSchema());
            select.setString(2, account);
            select.setString(3, account.toUpperCase(Locale.ROOT));
            select.setString(4, account.toLowerCase(Locale.ROOT));
            List<String> tables = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            return tables;
        }
    }
}
