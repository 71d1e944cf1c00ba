package tr.nes.operator.control;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import tr.nes.card.boundary.OpenCases;
import tr.nes.notification.Channel;
import tr.nes.notification.ChannelHealth;
import tr.nes.notification.boundary.Channels;
import tr.nes.shared.ClusterJobRunner;

/**
 * Gauges of what waits: messages, dead letters, cases, and how long ago each job last ended here. The database is asked when
 * somebody reads them, and at most every fifteen seconds.
 */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WaitingMeters {

    private static final Duration FRESH = Duration.ofSeconds(15);

    /** What was read last. */
    private record Read(Instant at, List<ChannelHealth> channels, int cases) {}

    @Inject
    private MeterRegistry registry;

    @Inject
    private Channels channels;

    @Inject
    private OpenCases cases;

    @Inject
    private ClusterJobRunner jobs;

    @Inject
    private Clock clock;

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private Read last;

    @PostConstruct
    void register() {
        for (Channel channel : Channel.values()) {
            gauge("nes.outbox.waiting", channel, ChannelHealth::waiting);
            gauge(
                    "nes.outbox.oldest.seconds",
                    channel,
                    health -> health.oldest().toSeconds());
            gauge("nes.dead.letters", channel, ChannelHealth::dead);
            gauge(
                    "nes.dead.letters.oldest.seconds",
                    channel,
                    health -> health.oldestDead().toSeconds());
        }
        registry.gauge("nes.cases", this, meters -> meters.read().cases());
    }

    private void gauge(String name, Channel channel, ToDoubleFunction<ChannelHealth> number) {
        Tags tags = Tags.of("channel", channel.name().toLowerCase(Locale.ROOT));
        registry.gauge(
                name,
                tags,
                this,
                meters -> meters.read().channels().stream()
                        .filter(health -> health.channel() == channel)
                        .mapToDouble(number)
                        .sum());
    }

    private synchronized Read read() {
        Instant now = clock.instant();
        if (last == null || Duration.between(last.at(), now).compareTo(FRESH) >= 0) {
            last = new Read(now, channels.health(), cases.count());
            jobs.finished().keySet().forEach(this::job);
        }
        return last;
    }

    /** A job has its gauge from its first round on. */
    private void job(String lease) {
        if (known.add(lease)) {
            registry.gauge("nes.job.age.seconds", Tags.of("job", lease), jobs, runner -> age(runner.finished(), lease));
        }
    }

    private double age(Map<String, Instant> finished, String lease) {
        Instant at = finished.get(lease);
        return at == null ? Double.NaN : Duration.between(at, clock.instant()).toSeconds();
    }
}
