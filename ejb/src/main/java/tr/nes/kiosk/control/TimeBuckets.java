package tr.nes.kiosk.control;

import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.List;

/**
 * A histogram as plain counters: for each bound how many times were not longer, as Prometheus's {@code histogram_quantile}
 * wants it. WildFly's registry takes no configuration from an application, so its timers have no buckets of their own.
 */
final class TimeBuckets {

    private static final List<Integer> MILLISECONDS =
            List.of(1, 10, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 15_000, 30_000);

    private final KnownMeters meters;
    private final String name;

    TimeBuckets(KnownMeters meters, String name) {
        this.meters = meters;
        this.name = name;
    }

    void record(Tags tags, Duration time) {
        MILLISECONDS.stream()
                .filter(bound -> time.compareTo(Duration.ofMillis(bound)) <= 0)
                .forEach(bound -> count(tags, Double.toString(bound / 1000.0)));
        count(tags, "+Inf");
    }

    private void count(Tags tags, String bound) {
        meters.counter(name, tags.and("le", bound)).increment();
    }
}
