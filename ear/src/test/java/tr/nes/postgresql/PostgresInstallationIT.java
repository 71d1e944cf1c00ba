package tr.nes.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.installation.DatabaseTransfer;
import tr.nes.installation.InstalledDatabase;
import tr.nes.installation.OwnerDataSource;
import tr.nes.shared.SchemaScripts;
import tr.nes.testing.TestPostgres;

/** The installation's two accounts on a PostgreSQL that speaks TLS as "localhost". */
@Tag("database")
class PostgresInstallationIT {

    private static final String REFUSED = "42501";
    private static final String STATEMENT_ENDED = "57014";

    @TempDir
    private static Path folder;

    private static TestPostgres server;

    @BeforeAll
    static void start() throws Exception {
        Path certificate = certificate("server");
        server = TestPostgres.start(
                folder,
                Map.of(
                        "ssl",
                        "on",
                        "ssl_cert_file",
                        certificate.toString(),
                        "ssl_key_file",
                        folder.resolve("server.key").toString()));
        certificate("another");
    }

    private static Path certificate(String name) throws Exception {
        Path made = folder.resolve(name + ".pem");
        Process openssl = new ProcessBuilder(
                        ("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN="
                                        + name
                                        + " -addext subjectAltName=DNS:localhost -out " + made + " -keyout "
                                        + folder.resolve(name + ".key"))
                                .split(" "))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(openssl.waitFor()).isZero();
        return made;
    }

    @BeforeEach
    void configure() {
        System.setProperty("nes.data.dir", folder.resolve("data").toString());
        server.arguments().forEach(PostgresInstallationIT::set);
        set("-Dnes.db.url=" + server.url("localhost"));
        set("-Dnes.db.trust=" + folder.resolve("server.pem"));
    }

    private static void set(String argument) {
        String[] parts = argument.substring("-D".length()).split("=", 2);
        System.setProperty(parts[0], parts[1]);
    }

    @AfterEach
    void reset() {
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("nes."))
                .forEach(System::clearProperty);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void whenTheServersCertificateIsTrusted_thenBothAccountsAreOverTls() throws Exception {
        for (Connection connection : new Connection[] {InstalledDatabase.application(), InstalledDatabase.owner()}) {
            assertThat(value(connection, "select ssl from pg_stat_ssl where pid = pg_backend_pid()"))
                    .isEqualTo("t");
            connection.close();
        }
    }

    @Test
    void whenTheCertificateNamesAnotherServer_thenNothingIsSent() {
        set("-Dnes.db.url=" + server.url());
        assertThatThrownBy(InstalledDatabase::application).hasMessageContaining("127.0.0.1");
    }

    @Test
    void whenAnotherAuthorityVouchesForTheServer_thenNothingIsSent() {
        set("-Dnes.db.trust=" + folder.resolve("another.pem"));
        assertThatThrownBy(InstalledDatabase::application).hasMessageContaining("SSL error");
    }

    @Test
    void whenOthersCanReadAPassword_thenItIsNotUsed() throws Exception {
        Path password = folder.resolve("application.password");
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-r--r--"));
        try {
            assertThatThrownBy(InstalledDatabase::application).hasMessageContaining("chmod 600");
        } finally {
            Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table planted (id int)",
                "drop table holder",
                "alter table holder add column x int",
                "truncate holder",
                "create schema planted",
                "create role other",
                "update flyway_schema_history set success = false",
                "drop table cluster.member",
                "copy holder to '/tmp/holder'",
                "select pg_read_file('/etc/passwd')"
            })
    void whenTheApplicationAsksForMoreThanRows_thenItIsRefused(String statement) throws Exception {
        OwnerDataSource owner = new OwnerDataSource();
        SchemaScripts.applyTo(owner);
        try (Connection connection = owner.getConnection()) {
            InstalledDatabase.grantToApplication(connection);
        }
        try (Connection application = InstalledDatabase.application();
                Statement sql = application.createStatement()) {
            assertThat(value(application, "select count(*) from holder")).isEqualTo("0");
            assertThat(value(application, "select count(*) from cluster.member"))
                    .isEqualTo("0");
            assertThatThrownBy(() -> sql.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(REFUSED));
        }
    }

    @Test
    void whenAStatementTakesTooLong_thenTheServerEndsIt() throws Exception {
        set("-Dnes.db.statement.seconds=1");
        try (Connection application = InstalledDatabase.application();
                Statement sql = application.createStatement()) {
            assertThatThrownBy(() -> sql.execute("select pg_sleep(600)"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(STATEMENT_ENDED));
            assertThat(value(application, "show lock_timeout")).isEqualTo("10s");
            assertThat(value(application, "show idle_in_transaction_session_timeout"))
                    .isEqualTo("1min");
        }
    }

    @Test
    void whenTheDatabaseSortsByLanguage_thenItIsRefused() throws Exception {
        try (Connection administrator = server.administrator("postgres");
                Statement sql = administrator.createStatement()) {
            sql.execute("create database sorted owner nes_owner encoding 'UTF8' locale_provider icu icu_locale 'tr'"
                    + " locale 'C' template template0");
        }
        set("-Dnes.db.url=" + server.url("localhost").replace("/nes", "/sorted"));
        assertThatThrownBy(InstalledDatabase::application)
                .hasMessageContaining("create it with encoding 'UTF8' locale 'C'");
    }

    @Test
    void whenRowsAreStillBroughtIn_thenNoServerStartsAndTheCommandMayBeRepeated() throws Exception {
        try (Connection administrator = server.administrator("postgres");
                Statement sql = administrator.createStatement()) {
            sql.execute("create database unfinished owner nes_owner encoding 'UTF8' locale 'C' template template0");
        }
        set("-Dnes.db.url=" + server.url("localhost").replace("/nes", "/unfinished"));
        DatabaseTransfer.claim();
        assertThatThrownBy(InstalledDatabase::application).hasMessageContaining("not brought in completely");
        try (Connection owner = DatabaseTransfer.claim().getConnection();
                Statement sql = owner.createStatement()) {
            DatabaseTransfer.release(owner);
            InstalledDatabase.application().close();
            sql.execute("create table first (id integer)");
        }
        assertThatThrownBy(DatabaseTransfer::claim).hasMessageContaining("not empty");
    }

    private static String value(Connection connection, String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
