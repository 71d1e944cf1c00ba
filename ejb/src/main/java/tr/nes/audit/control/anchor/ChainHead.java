package tr.nes.audit.control.anchor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The end of the sealed chain.
 *
 * @param rows number of the last row under a signed checkpoint; 0 before the first
 * @param hash the chain's hash there
 */
public record ChainHead(long rows, String hash) {

    /** The hash before the first row. */
    public static final String START = "0".repeat(64);

    public static ChainHead read(Connection connection) throws SQLException {
        try (PreparedStatement last = connection.prepareStatement(
                        "select chain_no, chain_hash from audit_checkpoint order by chain_no desc limit 1");
                ResultSet found = last.executeQuery()) {
            return found.next() ? new ChainHead(found.getLong(1), found.getString(2)) : new ChainHead(0, START);
        }
    }

    static Optional<String> hashAt(Connection connection, long rows) throws SQLException {
        if (rows == 0) {
            return Optional.of(START);
        }
        try (PreparedStatement select =
                connection.prepareStatement("select chain_hash from audit_checkpoint where chain_no = ?")) {
            select.setLong(1, rows);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
            }
        }
    }

    static boolean hasCheckpointFrom(Connection connection, long row) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select 1 from audit_checkpoint where chain_no >= ? limit 1")) {
            select.setLong(1, row);
            try (ResultSet found = select.executeQuery()) {
                return found.next();
            }
        }
    }
}
