package tr.nes.audit.control.anchor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The last record that each server has written to each of its anchors, kept in the database: an anchor that ends
 * earlier was truncated. The records are signed; deleting them gains nothing while the anchors exist.
 */
final class AnchorLedger {

    /** @param record null if it was not signed by our key */
    record Entry(String anchor, String node, AnchorRecord record) {}

    private AnchorLedger() {}

    static List<Entry> read(Connection connection, BiPredicate<byte[], String> signature) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select anchor, node, line from audit_anchor");
                ResultSet row = select.executeQuery()) {
            List<Entry> entries = new ArrayList<>();
            while (row.next()) {
                AnchorRecord record = AnchorRecord.in(row.getString(3))
                        .filter(found -> found.isSigned(signature))
                        .orElse(null);
                entries.add(new Entry(row.getString(1), row.getString(2), record));
            }
            return entries;
        }
    }

    static void write(Connection connection, String anchor, String node, AnchorRecord record) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update audit_anchor set line = ? where anchor = ? and node = ?")) {
            if (execute(update, record.line(), anchor, node) == 0) {
                try (PreparedStatement insert =
                        connection.prepareStatement("insert into audit_anchor (line, anchor, node) values (?, ?, ?)")) {
                    execute(insert, record.line(), anchor, node);
                }
            }
        }
    }

    private static int execute(PreparedStatement statement, String line, String anchor, String node)
            throws SQLException {
        statement.setString(1, line);
        statement.setString(2, anchor);
        statement.setString(3, node);
        return statement.executeUpdate();
    }
}
