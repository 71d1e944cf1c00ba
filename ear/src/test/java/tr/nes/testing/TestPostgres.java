package tr.nes.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import tr.nes.installation.PrivateFiles;

/**
 * A PostgreSQL server of the tests with the two accounts of an installation, as docs/operations.md makes them. It
 * listens on this machine only, unless a test sets {@code listen_addresses}, and ends with this process.
 */
public final class TestPostgres implements AutoCloseable {

    /** Of tests whose servers run in network namespaces; reached only if a test lets the server listen there. */
    private static final String PRIVATE_NETWORK = "10.77.0.0/24";

    private static final String ACCESS =
            "host all postgres 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n" + "hostssl all all "
                    + PRIVATE_NETWORK + " scram-sha-256\n";

    private final EmbeddedPostgres server;
    private final Path home;

    private TestPostgres(EmbeddedPostgres server, Path home) {
        this.server = server;
        this.home = home;
    }

    /** @param home where the password files are written; created if missing */
    public static TestPostgres start(Path home) throws IOException, SQLException {
        return start(home, Map.of());
    }

    /** @param settings of postgresql.conf */
    public static TestPostgres start(Path home, Map<String, String> settings) throws IOException, SQLException {
        Files.createDirectories(home);
        Path access = Files.writeString(Files.createTempFile("pg", ".hba"), ACCESS);
        Files.setPosixFilePermissions(access, PosixFilePermissions.fromString("rw-r--r--"));
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("hba_file", access.toString())
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "300");
        settings.forEach(builder::setServerConfig);
        TestPostgres started = new TestPostgres(builder.start(), home);
        started.makeAccounts();
        return started;
    }

    private void makeAccounts() throws IOException, SQLException {
        String owner = secret("owner");
        String application = secret("application");
        try (Connection administrator = administrator("postgres");
                Statement sql = administrator.createStatement()) {
            sql.execute("create role nes_owner login password '" + owner + "'");
            sql.execute("create role nes_app login password '" + application + "'");
            sql.execute("create database nes owner nes_owner");
        }
    }

    private String secret(String name) throws IOException {
        String secret = new BigInteger(128, new SecureRandom()).toString(36);
        Path file = home.resolve(name + ".password");
        Files.writeString(PrivateFiles.file(file), secret);
        return secret;
    }

    public int port() {
        return server.getPort();
    }

    public String url() {
        return url("127.0.0.1");
    }

    public String url(String host) {
        return "jdbc:postgresql://" + host + ":" + server.getPort() + "/nes";
    }

    /** Arguments of a server that uses this database. */
    public List<String> arguments() {
        return List.of(
                "-Dnes.db.url=" + url(),
                "-Dnes.db.user=nes_app",
                "-Dnes.db.password.file=" + home.resolve("application.password"),
                "-Dnes.db.owner.user=nes_owner",
                "-Dnes.db.owner.password.file=" + home.resolve("owner.password"));
    }

    /** A connection of the database server's superuser. */
    public Connection administrator(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database, "postgres", "");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
