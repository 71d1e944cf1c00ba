package tr.nes.shared;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counters and timers of this server's registry, each looked up once: every look-up searches the whole registry.
 *
 * <p>They are created by the registry's own methods: WildFly forwards only these to its Prometheus registry, not those
 * created by Micrometer's builders.
 */
@ApplicationScoped
public class Meters {

    private record Meter(String name, Tags tags) {}

    @Inject
    private MeterRegistry registry;

    private final Map<Meter, Counter> counters = new ConcurrentHashMap<>();
    private final Map<Meter, Timer> timers = new ConcurrentHashMap<>();

    /** @param tags of few values each: a counter is never removed */
    public Counter counter(String name, Tags tags) {
        return counters.computeIfAbsent(new Meter(name, tags), unknown -> registry.counter(name, tags));
    }

    /** @param tags of few values each: a timer is never removed */
    public Timer timer(String name, Tags tags) {
        return timers.computeIfAbsent(new Meter(name, tags), unknown -> registry.timer(name, tags));
    }
}
