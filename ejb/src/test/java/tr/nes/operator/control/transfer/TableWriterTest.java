package tr.nes.operator.control.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.shared.SchemaScripts;

/** Between two embedded databases; every type of column is tried into PostgreSQL. */
class TableWriterTest {

    private static final int ROWS = 450;

    private final JdbcConnectionPool source = pool();
    private final JdbcConnectionPool target = pool();

    private long seeded;

    private static JdbcConnectionPool pool() {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "nes", "nes");
    }

    @BeforeEach
    void start() throws Exception {
        SchemaScripts.applyTo(source);
        SchemaScripts.applyTo(target);
        seeded = leases();
        try (Connection connection = source.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("insert into lease (name, owner, until_at) select 'job ' || x, 'ş', timestamp with time zone"
                    + " '2026-11-21 10:59:00.123456+03' from system_range(1, " + ROWS + ")");
        }
    }

    @AfterEach
    void stop() {
        source.dispose();
        target.dispose();
    }

    @Test
    void whenAllTablesCame_thenTheirRowsAreCountedAndKept() throws Exception {
        try (Connection from = source.getConnection();
                Connection to = target.getConnection();
                TableWriter writer = new TableWriter(to)) {
            TableReader reader = new TableReader(from);
            writer.requireVersion(reader.version());
            reader.readTo(writer);
            Map<String, Long> counted = writer.complete();
            assertThat(counted).containsEntry("lease", seeded + ROWS);
        }
        assertThat(leases()).isEqualTo(seeded + ROWS);
    }

    @Test
    void whenATableIsMissing_thenNothingIsKept() throws Exception {
        try (Connection to = target.getConnection();
                TableWriter writer = new TableWriter(to)) {
            assertThatThrownBy(writer::complete).hasMessageContaining("no rows came for");
        }
        assertThat(leases()).isEqualTo(seeded);
    }

    @Test
    void whenBuildsDiffer_thenItIsRefused() throws Exception {
        try (Connection from = source.getConnection();
                Statement sql = from.createStatement();
                Connection to = target.getConnection();
                TableWriter writer = new TableWriter(to)) {
            sql.execute("alter table lease add column another integer");
            assertThatThrownBy(() -> new TableReader(from).readTo(writer))
                    .hasMessageContaining("is not the same in both");
            assertThatThrownBy(() -> writer.requireVersion(113)).hasMessageContaining("version 113");
        }
        assertThat(leases()).isEqualTo(seeded);
    }

    private long leases() throws SQLException {
        try (Connection connection = target.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select count(*) from lease")) {
            row.next();
            return row.getLong(1);
        }
    }
}
