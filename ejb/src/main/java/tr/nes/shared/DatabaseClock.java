package tr.nes.shared;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;

/**
 * The time that all servers on one database share. A server whose clock agrees with the database's uses its own; one
 * whose clock is wrong uses the database's, since leases, codes and sessions are dated by one server and judged by
 * another. Between two comparisons time passes as the machine's monotonic timer counts it, so that setting the clock
 * changes nothing.
 */
public final class DatabaseClock extends Clock {

    /** Larger differences are corrected, and are more than a slow answer can explain. */
    static final Duration TOLERANCE = Duration.ofSeconds(2);

    private record Mark(Instant time, long nanos) {}

    /** Reads the database's time. */
    @FunctionalInterface
    public interface Reader {
        Instant now() throws SQLException;
    }

    /**
     * Result of a comparison.
     *
     * @param ahead how far this server's clock is ahead of the database's; negative if it is behind
     * @param isCorrected whether the database's time is used
     * @param taken until the database answered: {@code ahead} may be wrong by half of it
     */
    public record Difference(Duration ahead, boolean isCorrected, Duration taken) {}

    private final Clock own;
    private final LongSupplier timer;
    private volatile Mark mark;

    DatabaseClock(Clock own, LongSupplier timer) {
        this.own = own;
        this.timer = timer;
        this.mark = new Mark(own.instant(), timer.getAsLong());
    }

    /** Compares the two clocks. An answer that took longer than the tolerance is no measurement and changes nothing. */
    Difference compare(Reader database) throws SQLException {
        long before = timer.getAsLong();
        Instant theirs = database.now();
        long after = timer.getAsLong();
        Instant mine = own.instant();
        Duration taken = Duration.ofNanos(after - before);
        Duration ahead = Duration.between(theirs.plus(taken.dividedBy(2)), mine);
        boolean isWrong = ahead.abs().compareTo(TOLERANCE) > 0;
        if (taken.compareTo(TOLERANCE) <= 0) {
            mark = new Mark(isWrong ? mine.minus(ahead) : mine, after);
        }
        return new Difference(ahead, isWrong, taken);
    }

    @Override
    public Instant instant() {
        Mark last = mark;
        return last.time().plusNanos(timer.getAsLong() - last.nanos());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        InstantSource shared = this::instant;
        return shared.withZone(zone);
    }
}
