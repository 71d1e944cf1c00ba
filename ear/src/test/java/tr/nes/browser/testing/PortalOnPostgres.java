package tr.nes.browser.testing;

import java.nio.file.Path;
import java.util.stream.Stream;
import tr.nes.testing.DatabaseRelay;
import tr.nes.testing.TestPostgres;

/** A portal that reaches its PostgreSQL by a way that can be cut; the test itself reaches it directly. */
public final class PortalOnPostgres implements AutoCloseable {

    private final TestPostgres database;
    private final DatabaseRelay way;
    private final Portal portal;

    private PortalOnPostgres(Path home) throws Exception {
        database = TestPostgres.start(home);
        way = new DatabaseRelay(database.port());
        try {
            portal = Portal.start(
                    "postgresql",
                    Portal.OFFSET + 200,
                    Stream.concat(
                                    database.arguments().stream(),
                                    Stream.of(
                                            "-Dnes.db.url=jdbc:postgresql://127.0.0.1:" + way.port() + "/nes",
                                            "-Dnes.transport=simulated"))
                            .toArray(String[]::new));
        } catch (Exception | Error e) {
            way.close();
            database.close();
            throw e;
        }
    }

    /** @param home where the password files are written */
    public static PortalOnPostgres start(Path home) throws Exception {
        return new PortalOnPostgres(home);
    }

    public Portal portal() {
        return portal;
    }

    public PortalDatabase database() {
        return new PortalDatabase(new OwnerLogin(database.url(), "postgres", ""));
    }

    public ClusterVisitor visitor(Person person) {
        return new ClusterVisitor(portal.address(), database(), person);
    }

    /** The database server ends all connections of the portal, as when it is stopped, and takes no new ones. */
    public void loseDatabase() throws Exception {
        database().texts("select pg_terminate_backend(pid) from pg_stat_activity where usename like 'nes%'");
        way.cut();
    }

    public void findDatabase() throws Exception {
        way.mend();
    }

    /** The network loses everything between portal and database server. */
    public void holdDatabase() {
        way.hold();
    }

    public void releaseDatabase() {
        way.release();
    }

    @Override
    public void close() throws Exception {
        try {
            portal.close();
        } finally {
            way.close();
            database.close();
        }
    }
}
