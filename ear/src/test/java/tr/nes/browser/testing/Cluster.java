package tr.nes.browser.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tr.nes.testing.TestPostgres;

/** Two portals that share a database, keys and sessions; the PostgreSQL server runs in the test and survives both. */
public final class Cluster implements AutoCloseable {

    private static final int FIRST = Portal.OFFSET + 100;

    private final TestPostgres database;
    private final KeyStoreFile key;
    private final Portal first;
    private final Portal second;

    private Cluster(Path home) throws Exception {
        database = TestPostgres.start(home.resolve("accounts"));
        key = KeyStoreFile.ofCluster(home);
        String[] shared = Stream.concat(
                        Stream.of(
                                "-Dnes.transport=simulated",
                                "-Dnes.data.dir=" + home.resolve("data"),
                                "-Dnes.sessions=cluster",
                                "-Dnes.cluster.name=" + home.getFileName(),
                                "-Dnes.cluster.key.file=" + key.store(),
                                "-Dnes.cluster.key.password.file=" + key.password(),
                                "-Dnes.edevlet.issuer=" + EDevletProvider.ISSUER,
                                "-Dnes.edevlet.client=nes",
                                "-Dnes.edevlet.secret.file=" + EDevletProvider.secretFile()),
                        database.arguments().stream())
                .toArray(String[]::new);
        first = Portal.start("node-1", FIRST, shared);
        try {
            second = Portal.start("node-2", Portal.OFFSET + 200, shared);
        } catch (Exception | Error e) {
            first.close();
            database.close();
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

    /** Somebody at this portal, whichever of the two is up. */
    public ClusterVisitor visitor(Portal portal, Person person) {
        return new ClusterVisitor(portal.address(), new PortalDatabase(databaseLogin()), person);
    }

    /** The database's superuser. */
    OwnerLogin databaseLogin() {
        return new OwnerLogin(database.url(), "postgres", "");
    }

    @Override
    public void close() throws Exception {
        try {
            first.close();
        } finally {
            second.close();
            database.close();
        }
    }
}
