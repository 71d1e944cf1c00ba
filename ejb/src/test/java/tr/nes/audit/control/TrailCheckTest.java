package tr.nes.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditLine;
import tr.nes.audit.AuditReport;
import tr.nes.shared.Digest;
import tr.nes.testing.Database;

class TrailCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456Z");

    private final Database database = Database.open();
    private Connection connection;

    @BeforeEach
    void writeFourRowsOfWhichThreeAreSealed() throws SQLException {
        connection = database.dataSource().getConnection();
        String hash = ChainHash.START;
        for (int number = 1; number <= 4; number++) {
            String mac = insert(number, number < 4 ? Long.valueOf(number) : null);
            if (number < 4) {
                hash = ChainHash.next(hash, number, mac);
            }
        }
        checkpoint(3, hash, sign(ChainHash.checkpoint(3, hash)));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void whenNothingWasTouched_thenWhole() throws SQLException {
        AuditReport report = check();
        assertThat(report.faults()).isEmpty();
        assertThat(report.rows()).isEqualTo(4);
        assertThat(report.sealedRows()).isEqualTo(3);
    }

    @Test
    void whenAColumnWasChanged_thenTheRowIsNamed() throws SQLException {
        for (String column : new String[] {"action", "result", "actor", "person", "object", "detail", "address"}) {
            sql("update audit_row set " + column + " = 'other' where seq = 2");
            assertThat(check().faults()).as(column).containsExactly("row n@1 #2 was changed");
            sql("update audit_row set " + column + " = '" + column + "' where seq = 2");
        }
    }

    @Test
    void whenAnUnsealedRowWasChanged_thenTheRowIsNamed() throws SQLException {
        sql("update audit_row set detail = 'other' where seq = 4");
        assertThat(check().faults()).containsExactly("row n@1 #4 was changed");
    }

    @Test
    void whenASealedRowWasRemoved_thenFound() throws SQLException {
        sql("delete from audit_row where seq = 2");
        assertThat(check().faults()).isNotEmpty();
    }

    @Test
    void whenTheLastSealedRowWasRemoved_thenFound() throws SQLException {
        sql("delete from audit_row where seq = 3");
        assertThat(check().faults()).isNotEmpty();
    }

    @Test
    void whenTwoRowsChangedPlaces_thenFound() throws SQLException {
        sql("update audit_row set chain_no = 99 where seq = 1");
        sql("update audit_row set chain_no = 1 where seq = 2");
        sql("update audit_row set chain_no = 2 where seq = 1");
        assertThat(check().faults()).isNotEmpty();
    }

    @Test
    void whenACheckpointIsForged_thenFound() throws SQLException {
        sql("update audit_checkpoint set signature = 'Zm9yZ2Vk'");
        assertThat(check().faults()).containsExactly("checkpoint 3 is not signed by our key");
    }

    private AuditReport check() throws SQLException {
        return new TrailCheck(TrailCheckTest::mac, (data, signed) -> sign(data).equals(signed)).run(connection);
    }

    private static byte[] mac(byte[] data) {
        return HexFormat.of().parseHex(Digest.sha256("key|" + new String(data, StandardCharsets.UTF_8)));
    }

    private static String sign(byte[] data) {
        return Base64.getEncoder().encodeToString(Arrays.copyOf(mac(data), 16));
    }

    private String insert(int seq, Long chainNo) throws SQLException {
        AuditLine line = new AuditLine(
                "n@1", seq, NOW, "action", "result", "actor", "person", "object", "detail", "address", "terminal");
        String mac = HexFormat.of().formatHex(mac(line.bytes()));
        try (PreparedStatement insert = connection.prepareStatement("insert into audit_row (id, node, seq, at, action,"
                + " result, actor, person, object, detail, address, terminal, mac, chain_no)"
                + " values (?, 'n@1', ?, ?, 'action', 'result', 'actor', 'person', 'object', 'detail', 'address',"
                + " 'terminal', ?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setLong(2, seq);
            insert.setTimestamp(3, Timestamp.from(NOW));
            insert.setString(4, mac);
            insert.setObject(5, chainNo);
            insert.executeUpdate();
        }
        return mac;
    }

    private void checkpoint(long number, String hash, String signature) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_checkpoint (chain_no, chain_hash, at, signature) values (?, ?, ?, ?)")) {
            insert.setLong(1, number);
            insert.setString(2, hash);
            insert.setTimestamp(3, Timestamp.from(NOW));
            insert.setString(4, signature);
            insert.executeUpdate();
        }
    }

    private void sql(String statement) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.executeUpdate();
        }
    }
}
