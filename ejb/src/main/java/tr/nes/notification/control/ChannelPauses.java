package tr.nes.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tr.nes.notification.Channel;

/** Pauses a gateway for a while after a failure, so that a queue of messages does not hammer it. */
@ApplicationScoped
public class ChannelPauses {

    private record Trouble(int failures, Instant over, String fault) {}

    private final Map<Channel, Trouble> troubles = new EnumMap<>(Channel.class);

    @Inject
    private Clock clock;

    public synchronized boolean isOpen(Channel channel) {
        Trouble trouble = troubles.get(channel);
        return trouble == null || !trouble.over().isAfter(clock.instant());
    }

    /** @param wanted length of the pause; if empty, each pause is longer than the last */
    public synchronized void failed(Channel channel, String fault, Optional<Duration> wanted) {
        Trouble before = troubles.get(channel);
        int failures = before == null ? 1 : before.failures() + 1;
        Duration pause = wanted.orElseGet(() -> Backoff.ofLine(failures));
        troubles.put(channel, new Trouble(failures, clock.instant().plus(pause), fault));
    }

    public synchronized void worked(Channel channel) {
        troubles.remove(channel);
    }

    /** Why the last attempt failed; empty if it succeeded. */
    public synchronized String fault(Channel channel) {
        Trouble trouble = troubles.get(channel);
        return trouble == null ? "" : trouble.fault();
    }
}
