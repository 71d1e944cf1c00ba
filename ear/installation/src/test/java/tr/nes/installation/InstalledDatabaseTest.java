package tr.nes.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstalledDatabaseTest {

    private static final String NAME = "Deneme Sahip";

    @RegisterExtension
    final FreshInstallation installation = new FreshInstallation();

    @AfterEach
    void closed() throws SQLException {
        if (Files.exists(installation.database())) {
            shutDown();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create alias x for 'java.lang.System.exit'",
                "create alias x as 'void f() {}'",
                "create trigger t before insert on holder call 'x.Y'",
                "create user other password 'x' admin",
                "alter user nes admin true",
                "script",
                "script to '/tmp/nes-script.sql'",
                "runscript from '/etc/passwd'",
                "select file_read('/etc/passwd')",
                "select file_write('x', '/tmp/nes-file')",
                "select * from csvread('/etc/passwd')",
                "call csvwrite('/tmp/nes.csv', 'select 1')",
                "create linked table l('', 'jdbc:h2:mem:', 'sa', '', 'x')",
                "call link_schema('a', '', 'jdbc:h2:mem:x', 'sa', '', 'PUBLIC')",
                "create aggregate a for 'x.Y'",
                "backup to '/tmp/nes.zip'",
                "create table another(id int)",
                "drop table holder",
                "alter table holder add column x int",
                "update \"flyway_schema_history\" set \"script\" = ''",
                "shutdown"
            })
    void whenTheApplicationAsksForMoreThanRows_thenItIsRefused(String statement) throws Exception {
        schema();
        try (Connection application = InstalledDatabase.application();
                Statement sql = application.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getErrorCode()).isIn(90040, 90096));
        }
    }

    @Test
    void whenThereIsNoInstallation_thenACommandCreatesNone() throws Exception {
        assertThatThrownBy(InstalledDatabase::existing).hasMessageContaining("there is no installation at");
        assertThatThrownBy(DatabaseTransfer::source).hasMessageContaining("there is no installation at");
        assertThatThrownBy(DatabaseTransfer::trial).hasMessageContaining("there is no installation at");
        assertThat(installation.data()).doesNotExist();

        Files.createDirectories(installation.data());
        assertThatThrownBy(InstalledDatabase::existing).hasMessageContaining("no encrypted database at");
        assertThatThrownBy(DatabaseTransfer::source).hasMessageContaining("no encrypted database at");
        assertThatThrownBy(DatabaseTransfer::trial).hasMessageContaining("no encrypted database at");
        assertThat(installation.data()).isEmptyDirectory();
    }

    @Test
    void whenATraceWasWritten_thenItIsRemovedBeforeTheApplicationWorks() throws Exception {
        schema();
        Path trace = installation.database().resolveSibling("nes.trace.db");
        Files.writeString(trace, "insert into holder ... /* Deneme Sahip */");
        InstalledDatabase.application().close();
        assertThat(trace).doesNotExist();
    }

    @Test
    void whenTheOwnerNamesAClass_thenItIsNotLoadedEither() throws Exception {
        try (Connection owner = InstalledDatabase.owner();
                Statement sql = owner.createStatement()) {
            assertThatThrownBy(() -> sql.execute("create alias x for 'java.lang.System.exit'"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getErrorCode()).isEqualTo(90134));
        }
    }

    @Test
    void whenAServerEnds_thenTheFileIsClosedWithTheLastConnectionAndNotBefore() throws Exception {
        schema();
        assertThat(isOpen()).isTrue();
        try (Connection application = InstalledDatabase.application();
                Statement sql = application.createStatement()) {
            InstalledDatabase.closeWithLastConnection();
            sql.execute("insert into holder values (1, '" + NAME + "')");
            assertThat(isOpen()).isTrue();
        }
        assertThat(isOpen()).isFalse();
    }

    /** H2 locks its file as long as it is open. */
    private boolean isOpen() throws IOException {
        try (FileChannel file = FileChannel.open(installation.database(), StandardOpenOption.WRITE);
                FileLock free = file.tryLock()) {
            return free == null;
        } catch (OverlappingFileLockException locked) {
            return true;
        }
    }

    @Test
    void whenRowsAreWritten_thenTheFileTellsNothingOfThem() throws Exception {
        schema();
        try (Connection application = InstalledDatabase.application();
                Statement sql = application.createStatement()) {
            sql.execute("insert into holder values (1, '" + NAME + "')");
            assertThatThrownBy(() -> sql.execute("insert into holder values (1, '" + NAME + "')"))
                    .isInstanceOf(SQLException.class);
            assertThat(names(sql)).isEqualTo(NAME);
        }
        shutDown();

        try (Stream<Path> files = Files.list(installation.database().getParent())) {
            assertThat(files).containsExactly(installation.database());
        }
        String bytes = Files.readString(installation.database(), StandardCharsets.ISO_8859_1);
        assertThat(bytes).startsWith("H2encrypt").doesNotContain(NAME, "HOLDER");
    }

    @Test
    void whenTheKeysAreNotThere_thenACopyOpensToNobody() throws Exception {
        schema();
        shutDown();
        Files.move(installation.keys(), installation.data().resolveSibling("kept"));

        assertThatThrownBy(InstalledDatabase::existing)
                .hasMessageContaining("is encrypted, and what opens it is not there")
                .hasMessageContaining("database-file.password");
        assertThat(installation.keys().resolve("database-file.password")).doesNotExist();
        String url = "jdbc:h2:file:" + installation.data().resolve("db/nes") + ";IFEXISTS=TRUE";
        for (String password : new String[] {"nes", "", "nes nes", "password password"}) {
            for (String cipher : new String[] {"", ";CIPHER=AES"}) {
                assertThatThrownBy(() -> new org.h2.Driver()
                                .connect(
                                        url + cipher,
                                        new DatabaseAccount("NES", password.toCharArray()).properties(null)))
                        .isInstanceOf(SQLException.class);
            }
        }
        Files.move(installation.data().resolveSibling("kept"), installation.keys());
    }

    @Test
    void whenTheFileIsOfAnOlderVersionInTheClear_thenItsRowsAreKeptAndEncrypted() throws Exception {
        PrivateFiles.file(installation.database());
        try (InputStream old = new GZIPInputStream(getClass().getResourceAsStream("h2-2.2.224.mv.db.gz"))) {
            Files.write(installation.database(), old.readAllBytes());
        }

        try (Connection owner = InstalledDatabase.owner()) {
            InstalledDatabase.grantToApplication(owner);
        }
        try (Connection application = InstalledDatabase.application();
                Statement sql = application.createStatement()) {
            assertThat(names(sql)).isEqualTo(NAME);
            assertThatThrownBy(() -> sql.execute("create user x password 'x'")).isInstanceOf(SQLException.class);
        }
        shutDown();
        assertThat(EncryptedFile.is(installation.database())).isTrue();
        try (Stream<Path> files = Files.list(installation.database().getParent())) {
            assertThat(files).containsExactly(installation.database());
        }
    }

    @Test
    void whenTheApplicationsPasswordWasChanged_thenTheNextStartUndoesIt() throws Exception {
        schema();
        try (Connection application = InstalledDatabase.application();
                Statement sql = application.createStatement()) {
            sql.execute("alter user nes set password 'mine'");
        }
        System.setProperty("nes.db.url", "jdbc:h2:file:" + installation.data().resolve("db/nes") + ";WRITE_DELAY=0");
        assertThatCode(() -> InstalledDatabase.application().close()).doesNotThrowAnyException();
    }

    @Test
    void whenAPasswordStandsInAProperty_thenItIsRefused() {
        System.setProperty("nes.db.password", "nes");
        assertThatThrownBy(InstalledDatabase::application).hasMessageContaining("nes.db.password.file");
    }

    private static void schema() throws SQLException {
        try (Connection owner = InstalledDatabase.owner();
                Statement sql = owner.createStatement()) {
            sql.execute("create table holder (id int primary key, name varchar(100))");
            sql.execute("create table \"flyway_schema_history\" (\"script\" varchar(100))");
            InstalledDatabase.grantToApplication(owner);
        }
    }

    private static String names(Statement sql) throws SQLException {
        try (ResultSet row = sql.executeQuery("select name from holder")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void shutDown() throws SQLException {
        try (Connection owner = InstalledDatabase.owner();
                Statement sql = owner.createStatement()) {
            sql.execute("shutdown");
        }
    }
}
