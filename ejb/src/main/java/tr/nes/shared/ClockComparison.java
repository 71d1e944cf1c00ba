package tr.nes.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/**
 * Compares this server's clock with the database's and says in the log when they begin or cease to differ. Its last
 * result also tells when the database last answered.
 */
@ApplicationScoped
public class ClockComparison {

    private static final Duration SLOW = Duration.ofMillis(200);
    private static final Duration RECENT = Duration.ofSeconds(30);

    private record Measured(Duration ahead, long at) {}

    private static final System.Logger LOG = System.getLogger(ClockComparison.class.getName());

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    private final DatabaseClock clock = new DatabaseClock(Clock.systemUTC(), System::nanoTime);
    private boolean isCorrected;
    private volatile long answeredAt = System.nanoTime();
    private volatile Measured measured = new Measured(Duration.ZERO, System.nanoTime());

    /** The application's clock (UTC), which is injected wherever time is needed. */
    @Produces
    @ApplicationScoped
    public Clock clock() {
        return clock;
    }

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public synchronized void run() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select current_timestamp")) {
            DatabaseClock.Difference found = clock.compare(() -> time(select));
            report(found);
            answeredAt = System.nanoTime();
            if (found.taken().compareTo(SLOW) < 0) {
                measured = new Measured(found.ahead(), answeredAt);
            }
        }
    }

    /** Time since the last answer of the database. Does not wait for it. */
    public Duration silence() {
        return Duration.ofNanos(System.nanoTime() - answeredAt);
    }

    /**
     * Whether this server's own clock and the database's are known to differ by no more than this: measured within the last half
     * minute, by an answer that came quickly.
     */
    public boolean agreesWithin(Duration most) {
        Measured last = measured;
        boolean recent = System.nanoTime() - last.at() < RECENT.toNanos();
        return recent && last.ahead().abs().compareTo(most) <= 0;
    }

    private static Instant time(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private void report(DatabaseClock.Difference found) {
        if (found.isCorrected() && !isCorrected) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "this server''s clock is {0} s ahead of the database''s: the database''s time is used until it is set",
                    found.ahead().toSeconds());
        } else if (isCorrected && !found.isCorrected()) {
            LOG.log(System.Logger.Level.INFO, "this server's clock agrees with the database's again");
        }
        isCorrected = found.isCorrected();
    }
}
