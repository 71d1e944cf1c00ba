package tr.nes.kiosk.control.terminal;

import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.List;

/**
 * A histogram as plain counters: for each bound how many times were not longer, as Prometheus's {@code histogram_quantile}
 * wants it. WildFly's registry takes no configuration from an application, so its timers have no buckets of their own.
 */
final class LatencyHistogram {

    private static final List<Integer> MILLISECONDS =
            List.of(1, 10, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 15_000, 30_000);

    private final MeterCache meterCache;
    private final String name;

    LatencyHistogram(MeterCache meterCache, String name) {
        this.meterCache = meterCache;
        this.name = name;
    }

    void record(Tags tags, Duration time) {
        MILLISECONDS.stream()
                .filter(bound -> time.compareTo(Duration.ofMillis(bound)) <= 0)
                .forEach(bound -> count(tags, Double.toString(bound / 1000.0)));
        count(tags, "+Inf");
    }

    private void count(Tags tags, String bound) {
        meterCache.counter(name, tags.and("le", bound)).increment();
    }
}
