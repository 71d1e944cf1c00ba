package tr.nes.condition.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import tr.nes.condition.FaultCause;
import tr.nes.condition.MachineFault;
import tr.nes.shared.ClockComparison;

/** Judges how long the database has been silent: the one place that does. */
@ApplicationScoped
public class DatabaseSilence {

    /** Two missed comparisons and the time that one may take: from then on another server serves people better. */
    static final Duration NOT_READY = Duration.ofSeconds(6);

    /** Until then requests wait: a database that is slow, or a busy machine, is no maintenance. */
    static final Duration MAINTENANCE = Duration.ofSeconds(20);

    @Inject
    private ClockComparison comparison;

    Optional<MachineFault> notReady() {
        return longerThan(NOT_READY, comparison.silence());
    }

    Optional<MachineFault> maintenance() {
        return longerThan(MAINTENANCE, comparison.silence());
    }

    static Optional<MachineFault> longerThan(Duration longest, Duration silence) {
        return silence.compareTo(longest) < 0
                ? Optional.empty()
                : Optional.of(new MachineFault(FaultCause.DATABASE, "silent for " + silence.toSeconds() + " s"));
    }
}
