package tr.nes.notification;

import java.io.Serializable;
import java.time.Duration;

/**
 * How the messages of a channel get on, as seen from this node.
 *
 * @param gateway whether anybody carries them
 * @param waiting messages that are neither sent nor given up nor stale
 * @param oldest how long the oldest of them has waited; zero if none does
 * @param dead messages that wait for a person
 * @param fault why the last attempt failed; empty if it didn't
 */
public record ChannelHealth(Channel channel, boolean gateway, long waiting, Duration oldest, long dead, String fault)
        implements Serializable {

    private static final Duration TOO_LONG = Duration.ofMinutes(5);

    public boolean up() {
        return gateway && oldest.compareTo(TOO_LONG) < 0;
    }
}
