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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import tr.nes.audit.control.anchor.ChainHead;

/** Numbers the rows written since the last checkpoint, chains them and signs a new checkpoint. */
@ApplicationScoped
public class TrailSealer {

    private static final int AT_ONCE = 5000;

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @Inject
    private CheckpointKey key;

    @Inject
    private Clock clock;

    /**
     * @param rows how many were sealed
     * @param runs last number of each run among them: {@code run:number}, separated by commas
     */
    record Batch(int rows, ChainHead head, String runs) {}

    private record Open(UUID id, String mac, String node, long seq) {}

    /** Whether there are rows not covered by a checkpoint. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    boolean isBehind() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select 1 from audit_row where chain_no is null limit 1");
                ResultSet found = select.executeQuery()) {
            return found.next();
        }
    }

    /** Call again while rows were sealed. The caller must hold the lease. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Batch sealNext() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            List<Open> open = unsealed(connection);
            ChainHead head = ChainHead.read(connection);
            return new Batch(open.size(), open.isEmpty() ? head : seal(connection, head, open), runs(open));
        }
    }

    private static List<Open> unsealed(Connection connection) throws SQLException {
        List<Open> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select id, mac, node, seq from audit_row"
                        + " where chain_no is null order by at, node, seq limit " + AT_ONCE);
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                rows.add(new Open(
                        found.getObject(1, UUID.class), found.getString(2), found.getString(3), found.getLong(4)));
            }
        }
        return rows;
    }

    private static String runs(List<Open> rows) {
        Map<String, Long> last = new TreeMap<>();
        rows.forEach(row -> last.merge(row.node(), row.seq(), Math::max));
        return last.entrySet().stream()
                .map(run -> run.getKey() + ":" + run.getValue())
                .collect(Collectors.joining(","));
    }

    private ChainHead seal(Connection connection, ChainHead head, List<Open> rows) throws SQLException {
        long number = head.rows();
        String hash = head.hash();
        try (PreparedStatement update =
                connection.prepareStatement("update audit_row set chain_no = ? where id = ? and chain_no is null")) {
            for (Open row : rows) {
                number++;
                hash = ChainHash.next(hash, number, row.mac());
                update.setLong(1, number);
                update.setObject(2, row.id());
                update.addBatch();
            }
            update.executeBatch();
        }
        writeCheckpoint(connection, number, hash);
        return new ChainHead(number, hash);
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
