package tr.nes.kiosk.control.terminal;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import tr.nes.cardconnector.ReaderName;
import tr.nes.kiosk.ReaderHealth;
import tr.nes.shared.Meters;

/**
 * Publishes this node's reader activity as server metrics. Labels are the reader's PC/SC name, with one value per
 * reader ever attached, and the kind of a fault.
 */
@ApplicationScoped
public class ReaderMeters {

    private static final List<Integer> BUCKETS_IN_MILLISECONDS =
            List.of(1, 10, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 15_000, 30_000);

    @Inject
    private MeterRegistry registry;

    @Inject
    private Meters meters;

    private Supplier<ReaderHealth> health;
    private Supplier<Integer> waiting;

    /** Records the time in the queue before the reader was free. */
    public void waited(ReaderName reader, Duration time) {
        timed("nes.reader.wait", tags(reader), time);
    }

    /** Records one finished operation; the timer's count is the number of operations. */
    public void used(ReaderName reader, Duration time) {
        timed("nes.reader.use", tags(reader), time);
    }

    public void failed(ReaderName reader, String kind) {
        count("nes.reader.errors", tags(reader).and("kind", kind));
    }

    public void cardInserted(ReaderName reader) {
        count("nes.reader.insertions", tags(reader));
    }

    /** Registers gauges for readers that belong to a terminal and are in service. */
    public void watch(Supplier<ReaderHealth> asked) {
        health = asked;
        gauge("expected", now -> now.expected().size());
        gauge("seen", now -> now.seen().size());
        gauge("failing", now -> now.failing().size());
    }

    /** Registers a gauge for the number of callers waiting, over all readers. */
    public void watchQueues(Supplier<Integer> asked) {
        waiting = asked;
        registry.gauge("nes.readers.waiting", waiting, Supplier::get);
    }

    /** The registry holds the meter's object by a weak reference only; the field keeps it alive. */
    private void gauge(String state, ToDoubleFunction<ReaderHealth> number) {
        registry.gauge("nes.readers", Tags.of("state", state), health, now -> number.applyAsDouble(now.get()));
    }

    /**
     * Records a histogram as plain counters: for each bound the number of times that were not longer, as required
     * by Prometheus's {@code histogram_quantile}. WildFly's registry accepts no configuration from an application,
     * so its timers have no buckets of their own.
     */
    private void timed(String name, Tags tags, Duration time) {
        meters.timer(name, tags).record(time);
        BUCKETS_IN_MILLISECONDS.stream()
                .filter(bound -> time.compareTo(Duration.ofMillis(bound)) <= 0)
                .forEach(bound -> count(name + ".within", tags.and("le", Double.toString(bound / 1000.0))));
        count(name + ".within", tags.and("le", "+Inf"));
    }

    private void count(String name, Tags tags) {
        meters.counter(name, tags).increment();
    }

    private static Tags tags(ReaderName reader) {
        return Tags.of("reader", reader.value());
    }
}
