package tr.nes.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import tr.nes.operator.control.transfer.TableReader;
import tr.nes.operator.control.transfer.TableWriter;
import tr.nes.shared.SchemaScripts;
import tr.nes.testing.TestPostgres;

/** Every table of H2 with a row of extreme values, copied into PostgreSQL and read there again. */
@Tag("database")
class RowTransferIT {

    private static final byte[] ALL_BYTES = HexFormat.of().parseHex("00017f80ff5c0a0d27");
    /** By type; a column with a fixed set of values by its name. */
    private static final Map<String, Object> VALUES = Map.of(
            "LANGUAGE",
            "tr",
            "CHARACTER VARYING",
            "ş",
            "BINARY LARGE OBJECT",
            ALL_BYTES,
            "BINARY VARYING",
            ALL_BYTES,
            "BIGINT",
            1L,
            "INTEGER",
            1,
            "BOOLEAN",
            true,
            "UUID",
            new UUID(-1, 1),
            "DATE",
            LocalDate.of(1899, 12, 31),
            "TIMESTAMP WITH TIME ZONE",
            OffsetDateTime.parse("2026-03-29T03:30:59.123457+03:00"));

    private static final String UUIDS = "'00000000-0000-0000-0000-00000000000%s'";

    @TempDir
    private Path folder;

    private TestPostgres postgres;
    private JdbcConnectionPool h2;
    private DataSource target;

    @BeforeEach
    void start() throws Exception {
        postgres = TestPostgres.start(folder);
        PGSimpleDataSource superuser = new PGSimpleDataSource();
        superuser.setUrl(postgres.url());
        superuser.setUser("postgres");
        target = superuser;
        h2 = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "nes", "nes");
        SchemaScripts.applyTo(h2);
        SchemaScripts.applyTo(target);
    }

    @AfterEach
    void stop() throws Exception {
        h2.dispose();
        postgres.close();
    }

    @Test
    void whenEveryTableHasARow_thenEachValueArrivesExactly() throws Exception {
        fill();
        try (Connection from = h2.getConnection();
                Connection to = target.getConnection();
                TableWriter writer = new TableWriter(to)) {
            TableReader reader = new TableReader(from);
            writer.requireVersion(reader.version());
            reader.readTo(writer);
            Map<String, Long> counted = writer.complete();
            assertThat(counted.values()).containsOnly(1L);
            assertThat(counted).containsKeys("certificate", "audit_row", "pin_envelope", "one_time_link");
        }
        assertThat(RecordedRows.of(target).tables())
                .isEqualTo(RecordedRows.of(h2).tables());
        assertThat(RecordedRows.of(target).nextNumbers())
                .isEqualTo(RecordedRows.of(h2).nextNumbers());
    }

    /** PostgreSQL returns a changed row after those that were inserted later. */
    @Test
    void whenAParentsRowWasChanged_thenItStillComesBeforeItsChildren() throws Exception {
        try (Connection source = target.getConnection();
                Statement sql = source.createStatement()) {
            institution(sql, "1", "null");
            institution(sql, "2", UUIDS.formatted("1"));
            institution(sql, "3", UUIDS.formatted("2"));
            sql.execute("update institution set title = 'changed' where id = " + UUIDS.formatted("1"));
        }
        RecordedRows before = RecordedRows.of(target);
        try (Connection from = target.getConnection();
                Connection to = h2.getConnection();
                TableWriter writer = new TableWriter(to)) {
            new TableReader(from).readTo(writer);
            writer.complete();
        }
        assertThat(RecordedRows.of(h2).tables()).isEqualTo(before.tables());
        assertThat(String.join("\n", before.inOrder("institution"))).containsSubsequence("0001|", "0002|", "0003|");
    }

    private static void institution(Statement sql, String id, String parent) throws SQLException {
        sql.execute("insert into institution (id, parent_id, version, path, title, kind, mail, protocol_number,"
                + " protocol_date, payer, quota, enrolment_order, paper, state, first_identity_number, first_name,"
                + " first_surname, first_birth_date, first_phone, first_mail, proposed_by, proposed_at) values ("
                + UUIDS.formatted(id) + ", " + parent + ", 0, '', 'title', 'PUBLIC', 'a@ornek.test', '1',"
                + " date '2026-01-01', 'X', 1, 'X', 'X', 'X', '1', 'a', 'b', date '1980-01-01', '1', 'b@ornek.test', "
                + UUIDS.formatted("9") + ", timestamp with time zone '2026-01-01 00:00:00+00:00')");
    }

    @Test
    void whenATableIsNotComplete_thenNothingIsWritten() throws Exception {
        Map<String, List<String>> before = RecordedRows.of(target).tables();
        try (Connection to = target.getConnection();
                TableWriter writer = new TableWriter(to)) {
            assertThatThrownBy(writer::complete).hasMessageContaining("no rows came for");
        }
        assertThat(RecordedRows.of(target).tables()).isEqualTo(before);
    }

    @Test
    void whenBuildsDiffer_thenItIsRefused() throws Exception {
        try (Connection from = h2.getConnection();
                Statement sql = from.createStatement();
                Connection to = target.getConnection();
                TableWriter writer = new TableWriter(to)) {
            sql.execute("alter table office add column another integer");
            assertThatThrownBy(() -> new TableReader(from).readTo(writer))
                    .hasMessageContaining("office is not the same in both");
            assertThatThrownBy(() -> writer.requireVersion(113)).hasMessageContaining("version 113");
        }
    }

    /** One row in each table; all keys have the same value, so that every reference is met. */
    private void fill() throws SQLException {
        try (Connection connection = h2.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("set referential_integrity false");
            for (Map.Entry<String, List<String>> table : columns(connection).entrySet()) {
                sql.execute("delete from \"" + table.getKey() + "\"");
                insert(connection, table.getKey(), table.getValue());
            }
            sql.execute("set referential_integrity true");
            sql.execute("alter table web_session alter column number restart with 4711");
        }
    }

    private static void insert(Connection connection, String table, List<String> types) throws SQLException {
        String marks = types.stream().map(type -> "?").collect(Collectors.joining(","));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into \"" + table + "\" values (" + marks + ")")) {
            for (int i = 0; i < types.size(); i++) {
                insert.setObject(i + 1, VALUES.get(types.get(i)));
            }
            insert.executeUpdate();
        }
    }

    private static Map<String, List<String>> columns(Connection connection) throws SQLException {
        Map<String, List<String>> types = new TreeMap<>();
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select table_name, case column_name when 'LANGUAGE' then column_name"
                        + " else data_type end from information_schema.columns"
                        + " where table_schema = 'PUBLIC' and table_name <> 'flyway_schema_history'"
                        + " order by table_name, ordinal_position")) {
            while (row.next()) {
                types.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
        return types;
    }
}
