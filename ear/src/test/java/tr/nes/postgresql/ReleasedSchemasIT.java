package tr.nes.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;
import tr.nes.operator.control.transfer.RowSink;
import tr.nes.operator.control.transfer.TableReader;
import tr.nes.operator.control.transfer.TableShape;
import tr.nes.operator.control.transfer.TableWriter;
import tr.nes.shared.SchemaScripts;
import tr.nes.testing.ReleasedInstallation;
import tr.nes.testing.TestPostgres;

/**
 * What people left in each released schema is migrated to the newest one, on H2 and on PostgreSQL alike. That a server
 * starts on it and its secrets are readable: {@code UpgradeIT}.
 */
@Tag("database")
class ReleasedSchemasIT {

    /** Tables of a development build. */
    private static final String DEVELOPMENT = "dev_";

    @TempDir
    private static Path accounts;

    private static TestPostgres postgres;

    @TempDir
    private Path data;

    @BeforeAll
    static void start() throws Exception {
        postgres = TestPostgres.start(accounts);
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    static List<String> versions() throws Exception {
        return ReleasedInstallation.versions();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void whenAReleaseIsUpgraded_thenEveryRowIsThereAndTheMappingFits(String version) throws Exception {
        DataSource h2 = h2(ReleasedInstallation.unpack(version, data));
        DataSource postgresql = emptyPostgresql();
        Map<String, Integer> before = RecordedRows.of(h2).counts();
        int leases = before.remove("lease");
        copy(h2, postgresql, version.substring(1));

        SchemaScripts.applyTo(h2);
        SchemaScripts.applyTo(postgresql);

        Map<String, List<String>> rows = withoutDevelopment(RecordedRows.of(h2));
        Map<String, Integer> after = RecordedRows.of(h2).counts();
        assertThat(after).containsAllEntriesOf(before);
        // jobs that are new bring a lease of their own
        assertThat(after.get("lease")).isGreaterThanOrEqualTo(leases);
        assertThat(rows).isEqualTo(withoutDevelopment(RecordedRows.of(postgresql)));
        assertThat(rows)
                .extractingByKeys("holder", "certificate", "audit_row", "servicing_session", "outbox_message")
                .allSatisfy(table -> assertThat(table).isNotEmpty());
        for (DataSource database : List.of(h2, postgresql)) {
            assertThatCode(() -> MappedSchema.validate(database)).doesNotThrowAnyException();
        }
    }

    /** Stays open, as opening the file takes longer than the migration. */
    private static DataSource h2(ReleasedInstallation installation) throws Exception {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL(installation.url() + ";DB_CLOSE_DELAY=-1;WRITE_DELAY=500");
        h2.setUser(installation.user());
        h2.setPassword(installation.password());
        return h2;
    }

    private static DataSource emptyPostgresql() throws SQLException {
        PGSimpleDataSource superuser = new PGSimpleDataSource();
        superuser.setUrl(postgres.url());
        superuser.setUser("postgres");
        try (Connection connection = superuser.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("drop schema public cascade");
            sql.execute("create schema public");
        }
        return superuser;
    }

    /** Into the same version of the schema, as if the release had run there. */
    private static void copy(DataSource from, DataSource to, String version) throws Exception {
        Flyway.configure()
                .dataSource(to)
                .locations("classpath:db/migration", "classpath:db/postgresql")
                .placeholders(Map.of("bytes", "bytea"))
                .target(version)
                .load()
                .migrate();
        try (Connection rows = from.getConnection();
                Connection target = to.getConnection();
                TableWriter writer = new TableWriter(target)) {
            TableReader reader = new TableReader(rows);
            writer.requireVersion(reader.version());
            reader.readTo(new WithoutDevelopment(writer));
            writer.complete();
        }
    }

    private static Map<String, List<String>> withoutDevelopment(RecordedRows rows) {
        Map<String, List<String>> tables = rows.tables();
        tables.keySet().removeIf(table -> table.startsWith(DEVELOPMENT));
        return tables;
    }

    /** Leaves out the tables of a development build. */
    private static final class WithoutDevelopment implements RowSink {

        private final TableWriter target;
        private boolean skipped;

        WithoutDevelopment(TableWriter target) {
            this.target = target;
        }

        @Override
        public void begin(TableShape shape) throws SQLException {
            skipped = shape.name().startsWith(DEVELOPMENT);
            if (!skipped) {
                target.begin(shape);
            }
        }

        @Override
        public void row(List<Object> values) throws SQLException {
            if (!skipped) {
                target.row(values);
            }
        }

        @Override
        public void end(long nextNumber) throws SQLException {
            if (!skipped) {
                target.end(nextNumber);
            }
        }
    }
}
