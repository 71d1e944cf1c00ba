package tr.nes.installation;

import java.nio.channels.OverlappingFileLockException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Connections to the embedded file. When H2 could not open it, as on a full disk, it may forget the open file with its lock; nobody in
 * this process gets it any more until the garbage collector finds the file. Then it is asked to look, at most every ten seconds.
 */
final class EmbeddedConnection {

    private static final System.Logger LOG = System.getLogger(EmbeddedConnection.class.getName());
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(10);
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

    static {
        // a second line of defence: not even an administrator's SQL can load a class into H2
        if (System.getProperty("h2.allowedClasses") == null) {
            System.setProperty("h2.allowedClasses", "none");
        }
    }

    private EmbeddedConnection() {}

    static Connection open(String address, Properties properties) throws SQLException {
        try {
            return new org.h2.Driver().connect(address, properties);
        } catch (SQLException e) {
            if (!isLockedHere(e) || !isTime()) {
                throw e;
            }
            LOG.log(
                    System.Logger.Level.WARNING,
                    "the database file is locked by this server itself: what forgot it is collected");
            System.gc();
            return new org.h2.Driver().connect(address, properties);
        }
    }

    private static boolean isTime() {
        long next = NEXT.get();
        long now = System.nanoTime();
        return now - next >= 0 && NEXT.compareAndSet(next, now + PAUSE);
    }

    private static boolean isLockedHere(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OverlappingFileLockException) {
                return true;
            }
        }
        return false;
    }
}
