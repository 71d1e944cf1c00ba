package tr.nes.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Connection data of the database: {@code nes.db.url}, {@code nes.db.user} and {@code nes.db.password.file}
 * (likewise {@code nes.db.owner}), or, for the embedded H2 file, the values that this installation generated.
 *
 * @param filePassword opens the encrypted file; null for a database server
 */
record DatabaseLogin(String url, DatabaseAccount owner, DatabaseAccount application, char[] filePassword) {

    private static final String EMBEDDED = "jdbc:h2:file:";
    private static final Set<String> FOR_ANYBODY = Set.of("AUTO_SERVER", "CIPHER", "IFEXISTS", "LOCK_TIMEOUT");
    private static final String FILE = "database-file.password";

    static DatabaseLogin configured() throws IOException {
        return to(System.getProperty("nes.db.url", usual()));
    }

    /** The embedded file in the data directory. */
    static DatabaseLogin trial() throws IOException {
        return embedded(usual());
    }

    private static String usual() {
        return EMBEDDED + Folders.data().resolve("db/nes") + ";LOCK_TIMEOUT=10000;WRITE_DELAY=0";
    }

    static DatabaseLogin to(String url) throws IOException {
        if (System.getProperty("nes.db.password") != null) {
            throw new IOException(
                    "nes.db.password stood readable for everybody in the list of processes and is not used any"
                            + " more: write the password into a file and name it by nes.db.password.file");
        }
        return isGenerated(url) ? embedded(url) : served(url);
    }

    /** @throws IOException if the configured database is an embedded file that does not exist; creates nothing */
    static void requireFile(String missing) throws IOException {
        String url = System.getProperty("nes.db.url", usual());
        if (isGenerated(url) && !EncryptedFile.is(fileOf(url))) {
            throw new IOException("no encrypted database at " + fileOf(url) + missing);
        }
    }

    /** @throws IOException if the data directory has no database file; creates nothing */
    static void requireTrial() throws IOException {
        if (!EncryptedFile.is(fileOf(usual()))) {
            throw new IOException("no encrypted database at " + fileOf(usual()) + " (nes.data.dir)");
        }
    }

    private static boolean isGenerated(String url) {
        return url.startsWith(EMBEDDED) && System.getProperty("nes.db.password.file") == null;
    }

    private static DatabaseLogin embedded(String url) throws IOException {
        Path keys = Folders.keys();
        Path secret = keys.resolve(FILE);
        if (Files.notExists(secret) && EncryptedFile.is(fileOf(url))) {
            throw new IOException(fileOf(url) + " is encrypted, and what opens it is not there: bring back " + secret);
        }
        // The trace file would contain row values in plain text beside the encrypted file. It is on unless the first
        // connection, the owner's, turns it off; and the file stays open until the process ends.
        String closed = url.contains("CIPHER=") ? url : url + ";CIPHER=AES";
        return new DatabaseLogin(
                closed + ";TRACE_LEVEL_FILE=0;DB_CLOSE_DELAY=-1",
                new DatabaseAccount("NES_OWNER", GeneratedSecret.in(keys.resolve("database-owner.password"))),
                new DatabaseAccount("NES", GeneratedSecret.in(keys.resolve("database-application.password"))),
                GeneratedSecret.in(secret));
    }

    /**
     * For a server: H2 does not close the file as soon as the process is told to end, when requests are still under way
     * ({@link InstalledDatabase#closeWithLastConnection}). H2 refuses that for a file that several processes share.
     */
    DatabaseLogin staysOpen() {
        return isEmbedded() && !url.contains("AUTO_SERVER=")
                ? new DatabaseLogin(url + ";DB_CLOSE_ON_EXIT=FALSE", owner, application, filePassword)
                : this;
    }

    private static DatabaseLogin served(String url) throws IOException {
        DatabaseAccount application = account("nes.db.user", "nes.db.password.file");
        boolean apart = System.getProperty("nes.db.owner.user") != null;
        return new DatabaseLogin(
                url,
                apart ? account("nes.db.owner.user", "nes.db.owner.password.file") : application,
                application,
                null);
    }

    private static DatabaseAccount account(String userProperty, String fileProperty) throws IOException {
        String user = System.getProperty(userProperty);
        String file = System.getProperty(fileProperty);
        if (user == null || file == null) {
            throw new IOException("nes.db.url needs " + userProperty + " and " + fileProperty + " as well");
        }
        return new DatabaseAccount(user, GeneratedSecret.read(PrivateFiles.refuseOpen(Path.of(file))));
    }

    Connection openAsOwner() throws SQLException {
        return open(url, owner);
    }

    /** Only the owner sets database options; H2 rejects them from other accounts. */
    Connection openAsApplication() throws SQLException {
        if (!isEmbedded()) {
            return open(url, application);
        }
        String[] parts = url.split(";");
        String own = Stream.of(parts)
                .skip(1)
                .filter(setting -> FOR_ANYBODY.contains(setting.split("=", 2)[0]))
                .reduce(parts[0], (all, setting) -> all + ';' + setting);
        return open(own, application);
    }

    /** Of the embedded file; nobody writes it once the owner has opened that. */
    void removeTrace() throws SQLException {
        try {
            Files.deleteIfExists(fileOf(url, ".trace.db"));
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    private Connection open(String address, DatabaseAccount account) throws SQLException {
        Properties properties = account.properties(filePassword);
        if (PostgresConnection.isAddress(address)) {
            return postgresql(address, account, properties);
        }
        return address.startsWith("jdbc:h2:")
                ? EmbeddedConnection.open(address, properties)
                : DriverManager.getConnection(address, properties);
    }

    private Connection postgresql(String address, DatabaseAccount account, Properties properties) throws SQLException {
        try {
            properties.putAll(PostgresConnection.properties(address, ownerIsApart() && account == owner));
            return new org.postgresql.Driver().connect(address, properties);
        } catch (IOException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    boolean isEmbedded() {
        return filePassword != null;
    }

    /** The file of the embedded database. */
    Path file() {
        return fileOf(url);
    }

    private static Path fileOf(String url) {
        return fileOf(url, ".mv.db");
    }

    private static Path fileOf(String url, String ending) {
        return Path.of(url.substring(EMBEDDED.length()).split(";", 2)[0] + ending);
    }

    boolean ownerIsApart() {
        return !Objects.equals(owner.user(), application.user());
    }
}
