package tr.nes.browser.testing;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.Statement;
import org.h2.tools.Server;
import tr.nes.installation.PrivateFiles;

/** Two portals that share a database, keys and sessions; the database server runs in the test and survives both. */
public final class Cluster implements AutoCloseable {

    private static final int FIRST = Portal.OFFSET + 100;

    private final Server database;
    private final PortalDatabase portalDatabase;
    private final KeyStoreFile key;
    private final Portal first;
    private final Portal second;

    private Cluster(Path home) throws Exception {
        database = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        String server = "jdbc:h2:tcp://localhost:" + database.getPort() + "/" + home.resolve("db/nes");
        OwnerLogin owner = new OwnerLogin(server + ";WRITE_DELAY=0", "KEEPER", secret());
        String application = secret();
        try (Connection made = owner.open();
                Statement statement = made.createStatement()) {
            statement.execute("create user portal password '" + application + "'");
        }
        portalDatabase = new PortalDatabase(owner);
        key = KeyStoreFile.ofCluster(home);
        String[] shared = {
            "-Dnes.transport=simulated",
            "-Dnes.data.dir=" + home.resolve("data"),
            "-Dnes.db.url=" + server + ";LOCK_TIMEOUT=10000",
            "-Dnes.db.user=portal",
            "-Dnes.db.password.file=" + Files.writeString(PrivateFiles.file(home.resolve("application")), application),
            "-Dnes.db.owner.user=keeper",
            "-Dnes.db.owner.password.file="
                    + Files.writeString(PrivateFiles.file(home.resolve("owner")), owner.password()),
            "-Dnes.sessions=cluster",
            "-Dnes.cluster.name=" + home.getFileName(),
            "-Dnes.cluster.key.file=" + key.store(),
            "-Dnes.cluster.key.password.file=" + key.password()
        };
        first = Portal.start("node-1", FIRST, shared);
        try {
            second = Portal.start("node-2", Portal.OFFSET + 200, shared);
        } catch (Exception | Error e) {
            first.close();
            database.stop();
            throw e;
        }
    }

    static Cluster start() {
        try {
            Path data = Files.createDirectories(Portal.TARGET.resolve("browser-data"));
            return new Cluster(Files.createTempDirectory(data.toAbsolutePath(), "cluster"));
        } catch (Exception e) {
            throw new IllegalStateException("no cluster", e);
        }
    }

    public KeyStoreFile key() {
        return key;
    }

    /** Where the first talks to the other. */
    public int memberPort() {
        return 7600 + FIRST;
    }

    public Portal first() {
        return first;
    }

    public Portal second() {
        return second;
    }

    PortalDatabase ledger() {
        return portalDatabase;
    }

    private static String secret() {
        return new BigInteger(128, new SecureRandom()).toString(36);
    }

    @Override
    public void close() throws InterruptedException {
        try {
            first.close();
        } finally {
            second.close();
            database.stop();
        }
    }
}
