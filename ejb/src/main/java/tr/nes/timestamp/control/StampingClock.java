package tr.nes.timestamp.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tr.nes.shared.ClockComparison;

/**
 * The time for stamps, or none. Two clocks have to agree within the stated accuracy, this machine's and the database's, and
 * the last comparison must be recent: a clock that is wrong alone is noticed (ETSI EN 319 421 §7.7.2).
 */
@ApplicationScoped
public class StampingClock {

    @Inject
    private ClockComparison comparison;

    @Inject
    private Clock clock;

    /** To the millisecond; empty while the clock is not trustworthy. */
    Optional<Instant> now() {
        Duration most = Duration.ofMillis(TimestampConfiguration.CURRENT.accuracyMillis());
        return comparison.agreesWithin(most)
                ? Optional.of(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                : Optional.empty();
    }
}
