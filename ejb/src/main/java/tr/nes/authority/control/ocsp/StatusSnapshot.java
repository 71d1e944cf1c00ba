package tr.nes.authority.control.ocsp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import tr.nes.authority.StatusUnconfirmed;

/**
 * The table of statuses in memory. The number of changes in the database tells what this server has not seen; whoever
 * asks first after 200 ms reads it, so that an idle server reads nothing. Changed only by whoever holds the lock, from what is
 * committed then: no status is ever followed by an older one.
 */
@ApplicationScoped
public class StatusSnapshot {

    /** Age up to which a status is told without a look at the number of changes. */
    static final Duration FRESH = Duration.ofMillis(200);
    /** Age up to which a status is told while somebody else is looking. */
    static final Duration USABLE = Duration.ofSeconds(1);
    /** Age up to which a status is told while nobody can look. */
    static final Duration CONFIRMED = Duration.ofSeconds(5);

    private static final Seen NOTHING = new Seen(-1, Instant.MIN);

    private final ReentrantLock refreshing = new ReentrantLock();

    @Inject
    private StatusRegister register;

    @Inject
    private Clock clock;

    private volatile StatusTable table;
    private volatile Seen seen = NOTHING;

    /** @param changes their number, read not before the time */
    private record Seen(long changes, Instant at) {}

    /** Whether {@link #confirm} returns at once. */
    boolean isFresh() {
        return isYoungerThan(FRESH);
    }

    /** The number of changes that what is told includes. */
    long changes() {
        return seen.changes;
    }

    /**
     * Makes sure that what {@link #entry} tells is new enough.
     *
     * @throws StatusUnconfirmed if the database could not be asked for five seconds
     */
    void confirm() {
        if (isFresh() || refreshing.isLocked() && isYoungerThan(USABLE)) {
            return;
        }
        try {
            if (!refreshing.tryLock(CONFIRMED.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StatusUnconfirmed(new TimeoutException());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StatusUnconfirmed(e);
        }
        try {
            if (!isFresh()) {
                refreshOrKeep();
            }
        } finally {
            refreshing.unlock();
        }
    }

    private void refreshOrKeep() {
        try {
            refresh();
        } catch (SQLException | RuntimeException | OutOfMemoryError unreadable) {
            if (!isYoungerThan(CONFIRMED)) {
                throw new StatusUnconfirmed(unreadable);
            }
        }
    }

    /** After a change by this server: what is told from now on includes it. */
    public void readAgain() {
        refreshing.lock();
        try {
            if (table != null) {
                refresh();
            }
        } catch (SQLException | RuntimeException | OutOfMemoryError unreadable) {
            seen = NOTHING;
        } finally {
            refreshing.unlock();
        }
    }

    private void refresh() throws SQLException {
        Instant before = clock.instant();
        long changes = register.changes();
        if (table == null || !isComplete(changes)) {
            StatusTable loaded = new StatusTable();
            register.all(loaded::put);
            table = loaded;
        }
        seen = new Seen(changes, before);
    }

    /** Reads them; false if some are not found: one certificate changed twice, or by a server of an earlier version. */
    private boolean isComplete(long changes) throws SQLException {
        long unseen = changes - seen.changes;
        return unseen == 0
                || seen != NOTHING && unseen > 0 && register.changed(seen.changes, changes, table::put) == unseen;
    }

    /** Unknown also if it was issued after {@link #confirm}. */
    StatusEntry entry(BigInteger serial) {
        StatusEntry known = StatusTable.canHold(serial) ? table.find(serial) : null;
        return known == null ? StatusEntry.UNKNOWN : known;
    }

    /** A clock that was set back makes everything old. */
    private boolean isYoungerThan(Duration age) {
        Seen last = seen;
        if (last == NOTHING) {
            return false;
        }
        Duration passed = Duration.between(last.at, clock.instant());
        return !passed.isNegative() && passed.compareTo(age) < 0;
    }
}
