package tr.nes.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Counts guesses of a password. A guess is reserved before it is compared, and wrong and pending ones together
 * never exceed the limit: no more than that are ever compared, however many arrive at once.
 */
@Entity
@Table(name = "try_counter")
public class PasswordTryCounter {

    public static final int LIMIT = 3;

    /** A reservation without an outcome (the server died) counts as wrong after this time. */
    private static final Duration LOST_AFTER = Duration.ofMinutes(1);

    @Id
    private UUID id;

    @Version
    private long version;

    private int wrong;
    private int pending;

    @Column(name = "reserved_at")
    private Instant reservedAt;

    @Column(name = "locked_at")
    private Instant lockedAt;

    private boolean told;

    @Column(name = "touched_at")
    private Instant touchedAt;

    protected PasswordTryCounter() {}

    public PasswordTryCounter(UUID id) {
        this.id = id;
    }

    /** Whether a guess may be compared; if so, {@link #settle} must follow. */
    public boolean reserve(Instant now) {
        touch(now);
        if (pending > 0 && reservedAt.plus(LOST_AFTER).isBefore(now)) {
            count(pending, now);
            pending = 0;
        }
        if (isLocked() || wrong + pending >= LIMIT) {
            return false;
        }
        pending++;
        reservedAt = now;
        return true;
    }

    /**
     * Returns whether the guess was correct. Also called for a refused reservation, so that all take the same
     * steps.
     */
    public boolean settle(boolean reserved, boolean right, Instant now) {
        touch(now);
        if (!reserved) {
            return false;
        }
        pending = Math.max(0, pending - 1);
        if (right && !isLocked()) {
            wrong = 0;
            return true;
        }
        count(1, now);
        return false;
    }

    /** Whether the pending guesses would lock it if they were all wrong. */
    public boolean mayLock() {
        return isLocked() || wrong + pending >= LIMIT;
    }

    /** True once after the lock was set. */
    public boolean takeNewsOfLock() {
        boolean news = isLocked() && !told;
        told = isLocked();
        return news;
    }

    /** Resets all counters. */
    public void unlock() {
        wrong = 0;
        pending = 0;
        lockedAt = null;
        told = false;
    }

    public boolean isLocked() {
        return lockedAt != null;
    }

    public int wrong() {
        return wrong;
    }

    private void count(int guesses, Instant now) {
        wrong = Math.min(LIMIT, wrong + guesses);
        if (wrong == LIMIT && lockedAt == null) {
            lockedAt = now;
        }
    }

    /** Makes sure that the row is written, whatever the result. */
    private void touch(Instant now) {
        touchedAt = now;
    }
}
