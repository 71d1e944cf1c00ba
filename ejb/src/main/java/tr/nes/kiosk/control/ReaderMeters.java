package tr.nes.kiosk.control;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import tr.nes.cardconnector.ReaderName;
import tr.nes.kiosk.ReaderHealth;

/**
 * What happens at this node's readers, in the server's own metrics. Labels are the reader's PC/SC name, of which there are as
 * many as readers were ever attached, and the kind of a fault.
 */
@ApplicationScoped
public class ReaderMeters {

    private static final Duration[] STEPS = {
        Duration.ofMillis(1), Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(100),
        Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofMillis(2500),
        Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(15)
    };

    @Inject
    private MeterRegistry registry;

    public void waited(ReaderName reader, Duration time) {
        timer("nes.reader.wait", "Time in the queue before a reader was free", reader)
                .record(time);
    }

    /** One operation is over. */
    public void used(ReaderName reader, Duration time) {
        timer("nes.reader.use", "Time for which a reader was used; its count is the number of operations", reader)
                .record(time);
    }

    public void failed(ReaderName reader, String kind) {
        Counter.builder("nes.reader.errors")
                .description("Connections and commands that failed")
                .tag("reader", reader.value())
                .tag("kind", kind)
                .register(registry)
                .increment();
    }

    public void cardInserted(ReaderName reader) {
        Counter.builder("nes.reader.insertions")
                .description("Cards put into a reader")
                .tag("reader", reader.value())
                .register(registry)
                .increment();
    }

    /** Readers that belong to a terminal and are in service. */
    public void watch(Supplier<ReaderHealth> health) {
        gauge("expected", () -> health.get().expected().size());
        gauge("seen", () -> health.get().seen().size());
        gauge("failing", () -> health.get().failing().size());
    }

    private void gauge(String state, Supplier<Number> number) {
        Gauge.builder("nes.readers", number)
                .description("Registered readers in service")
                .tag("state", state)
                .register(registry);
    }

    private Timer timer(String name, String description, ReaderName reader) {
        return Timer.builder(name)
                .description(description)
                .tag("reader", reader.value())
                .serviceLevelObjectives(STEPS)
                .register(registry);
    }
}
