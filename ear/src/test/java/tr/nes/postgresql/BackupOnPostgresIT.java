package tr.nes.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.installation.InstalledDatabase;
import tr.nes.installation.OwnerDataSource;
import tr.nes.operator.CommandResult;
import tr.nes.operator.control.OfflineCommands;
import tr.nes.operator.control.backup.RecipientKey;
import tr.nes.operator.control.backup.Restore;
import tr.nes.shared.Installation;
import tr.nes.shared.OfflineDatabase;
import tr.nes.shared.SchemaScripts;
import tr.nes.testing.BackupKey;
import tr.nes.testing.TestPostgres;

/** From one PostgreSQL server to another, while the first one is written to. */
@Tag("database")
class BackupOnPostgresIT {

    private static final String INSERT = "insert into lease (name, owner, until_at) values ('%s', 'x', now())";

    @TempDir
    private Path folder;

    private TestPostgres lost;
    private TestPostgres empty;

    @BeforeEach
    void start() throws Exception {
        lost = TestPostgres.start(folder.resolve("lost"));
        empty = TestPostgres.start(folder.resolve("empty"));
        use(lost, "lost");
        OwnerDataSource owner = new OwnerDataSource();
        SchemaScripts.applyTo(owner);
        try (Connection connection = owner.getConnection()) {
            InstalledDatabase.grantToApplication(connection);
        }
        Files.createDirectories(folder.resolve("lost/data/keys"));
        Files.writeString(folder.resolve("lost/data/keys/password"), "opens the key stores");
    }

    private void use(TestPostgres server, String name) {
        System.setProperty("nes.data.dir", folder.resolve(name).resolve("data").toString());
        for (String argument : server.arguments()) {
            String[] parts = argument.substring("-D".length()).split("=", 2);
            System.setProperty(parts[0], parts[1]);
        }
    }

    @AfterEach
    void stop() throws Exception {
        lost.close();
        empty.close();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("nes."))
                .forEach(System::clearProperty);
    }

    @Test
    void whenRowsAreWrittenMeanwhile_thenTheBackupHasTheOlderOnesAndComesBackInAnotherServer() throws Exception {
        BackupKey key = BackupKey.in(folder, "backup");
        Path archive = folder.resolve("nes.backup");
        change("before");
        try (Connection writing = InstalledDatabase.application();
                Statement sql = writing.createStatement()) {
            writing.setAutoCommit(false);
            sql.execute(INSERT.formatted("meanwhile"));
            CommandResult result = OfflineCommands.carryOut(
                    List.of("backup", archive.toString(), key.certificate().toString()),
                    new Installation(),
                    OfflineDatabase::open);
            assertThat(result.lines()).singleElement().asString().contains("backed up to");
            assertThat(result.code()).isZero();
            writing.commit();
        }

        use(empty, "empty");
        RecipientKey opens = RecipientKey.in(key.key(), BackupKey.PASSWORD::toCharArray);
        Restore restore = new Restore(new Installation(), Clock.systemUTC());
        assertThat(restore.from(archive, opens))
                .anySatisfy(line -> assertThat(line).contains("intact"));
        assertThat(value("select string_agg(name, ',') from lease where owner = 'x'"))
                .isEqualTo("before");
        assertThat(value("select count(*) from restored_backup")).isEqualTo("1");
        assertThat(folder.resolve("empty/data/keys/password")).hasContent("opens the key stores");
        assertThatThrownBy(() -> restore.from(archive, opens)).hasMessageContaining("not empty");
    }

    private static void change(String name) throws SQLException {
        try (Connection application = InstalledDatabase.application();
                Statement sql = application.createStatement()) {
            sql.execute(INSERT.formatted(name));
        }
    }

    private static String value(String select) throws SQLException {
        try (Connection owner = InstalledDatabase.owner();
                Statement sql = owner.createStatement();
                ResultSet row = sql.executeQuery(select)) {
            row.next();
            return row.getString(1);
        }
    }
}
