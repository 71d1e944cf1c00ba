package tr.nes.audit.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Numbers the rows that came since the last checkpoint, chains them and signs a new checkpoint. */
@ApplicationScoped
public class TrailSealer {

    private static final int AT_ONCE = 5000;

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @Inject
    private CheckpointKey key;

    @Inject
    private Clock clock;

    /** How many rows were sealed; call again while it is not 0. Only one server may be inside (lease). */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int sealNext() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Map<UUID, String> open = unsealed(connection);
            if (!open.isEmpty()) {
                seal(connection, open);
            }
            return open.size();
        }
    }

    private static Map<UUID, String> unsealed(Connection connection) throws SQLException {
        Map<UUID, String> rows = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "select id, mac from audit_row where chain_no is null order by at, node, seq limit "
                                + AT_ONCE);
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                rows.put(found.getObject(1, UUID.class), found.getString(2));
            }
        }
        return rows;
    }

    private void seal(Connection connection, Map<UUID, String> rows) throws SQLException {
        long number = 0;
        String hash = ChainHash.START;
        try (PreparedStatement last = connection.prepareStatement(
                        "select chain_no, chain_hash from audit_checkpoint order by chain_no desc limit 1");
                ResultSet found = last.executeQuery()) {
            if (found.next()) {
                number = found.getLong(1);
                hash = found.getString(2);
            }
        }
        try (PreparedStatement update =
                connection.prepareStatement("update audit_row set chain_no = ? where id = ? and chain_no is null")) {
            for (Map.Entry<UUID, String> row : rows.entrySet()) {
                number++;
                hash = ChainHash.next(hash, number, row.getValue());
                update.setLong(1, number);
                update.setObject(2, row.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
        writeCheckpoint(connection, number, hash);
    }

    private void writeCheckpoint(Connection connection, long number, String hash) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_checkpoint (chain_no, chain_hash, at, signature) values (?, ?, ?, ?)")) {
            insert.setLong(1, number);
            insert.setString(2, hash);
            insert.setTimestamp(3, Timestamp.from(clock.instant()));
            insert.setString(4, key.sign(ChainHash.checkpoint(number, hash)));
            insert.executeUpdate();
        }
    }
}
