package tr.nes.kiosk.control.terminal;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import tr.nes.cardconnector.ReaderName;
import tr.nes.kiosk.ReaderHealth;

/**
 * What happens at this node's readers, in the server's own metrics. Labels are the reader's PC/SC name, of which there are as
 * many as readers were ever attached, and the kind of a fault.
 */
@ApplicationScoped
public class ReaderMeters {

    @Inject
    private MeterRegistry registry;

    private MeterCache cache;
    private LatencyHistogram waits;
    private LatencyHistogram uses;
    private Supplier<ReaderHealth> health;
    private Supplier<Integer> waiting;

    @PostConstruct
    void prepare() {
        cache = new MeterCache(registry);
        waits = new LatencyHistogram(cache, "nes.reader.wait.within");
        uses = new LatencyHistogram(cache, "nes.reader.use.within");
    }

    /** Time in the queue before the reader was free. */
    public void waited(ReaderName reader, Duration time) {
        cache.timer("nes.reader.wait", tags(reader)).record(time);
        waits.record(tags(reader), time);
    }

    /** One operation is over; the timer's count is their number. */
    public void used(ReaderName reader, Duration time) {
        cache.timer("nes.reader.use", tags(reader)).record(time);
        uses.record(tags(reader), time);
    }

    public void failed(ReaderName reader, String kind) {
        cache.counter("nes.reader.errors", tags(reader).and("kind", kind)).increment();
    }

    public void cardInserted(ReaderName reader) {
        cache.counter("nes.reader.insertions", tags(reader)).increment();
    }

    /** Readers that belong to a terminal and are in service. */
    public void watch(Supplier<ReaderHealth> asked) {
        health = asked;
        gauge("expected", now -> now.expected().size());
        gauge("seen", now -> now.seen().size());
        gauge("failing", now -> now.failing().size());
    }

    /** How many wait for a reader, at all readers together. */
    public void watchQueues(Supplier<Integer> asked) {
        waiting = asked;
        registry.gauge("nes.readers.waiting", waiting, Supplier::get);
    }

    /** The registry keeps the meter's object by a weak reference; the field keeps it. */
    private void gauge(String state, ToDoubleFunction<ReaderHealth> number) {
        registry.gauge("nes.readers", Tags.of("state", state), health, now -> number.applyAsDouble(now.get()));
    }

    private static Tags tags(ReaderName reader) {
        return Tags.of("reader", reader.value());
    }
}
