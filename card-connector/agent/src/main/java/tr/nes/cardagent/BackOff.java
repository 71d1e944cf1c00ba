package tr.nes.cardagent;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before the next attempt: twice as long after each failure, up to a minute, and never the same for all agents
 * of an office, which lose their server at the same moment.
 */
final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final DoubleSupplier chance;
    private Duration next = FIRST;

    /** @param chance 0 to 1 */
    BackOff(DoubleSupplier chance) {
        this.chance = chance;
    }

    /** Half of the time, and a random part of the other half. */
    Duration next() {
        long half = next.toMillis() / 2;
        Duration wait = Duration.ofMillis(half + (long) (half * chance.getAsDouble()));
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return wait;
    }

    /** The server has answered. */
    void reset() {
        next = FIRST;
    }
}
