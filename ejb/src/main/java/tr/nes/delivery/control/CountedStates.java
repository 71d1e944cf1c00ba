package tr.nes.delivery.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/** How many there are in each state, counted anew after some seconds, and only when somebody asks. */
final class CountedStates<S extends Enum<S>> {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Supplier<Map<S, Long>> count;
    private final Clock clock;
    private Map<S, Long> counts = Map.of();
    private Instant counted = Instant.MIN;

    CountedStates(Supplier<Map<S, Long>> count, Clock clock) {
        this.count = count;
        this.clock = clock;
    }

    synchronized double of(S state) {
        Instant now = clock.instant();
        if (!now.isBefore(counted.plus(FRESH))) {
            counts = count.get();
            counted = now;
        }
        return counts.getOrDefault(state, 0L);
    }
}
