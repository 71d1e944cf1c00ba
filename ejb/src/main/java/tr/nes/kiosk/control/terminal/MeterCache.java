package tr.nes.kiosk.control.terminal;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Each meter is asked for once: WildFly's registry looks through all it has, each time.
 *
 * <p>Meters are made by the registry's own methods: WildFly passes on to its Prometheus registry only what comes that way,
 * not what Micrometer's builders make.
 */
final class MeterCache {

    private record Name(String name, Tags tags) {}

    private final Map<Name, Counter> counters = new ConcurrentHashMap<>();
    private final Map<Name, Timer> timers = new ConcurrentHashMap<>();
    private final MeterRegistry registry;

    MeterCache(MeterRegistry registry) {
        this.registry = registry;
    }

    Counter counter(String name, Tags tags) {
        return counters.computeIfAbsent(new Name(name, tags), unknown -> registry.counter(name, tags));
    }

    Timer timer(String name, Tags tags) {
        return timers.computeIfAbsent(new Name(name, tags), unknown -> registry.timer(name, tags));
    }
}
