package tr.nes.notification;

import java.io.Serializable;
import java.time.Duration;

/**
 * Delivery state of a channel, as seen from this node.
 *
 * @param gateway whether a gateway is configured for it
 * @param waiting messages that are neither sent, dead nor expired
 * @param oldest how long the oldest of them has waited; zero if there is none
 * @param dead messages that need a person's attention
 * @param oldestDead how long ago the oldest of those was accepted; zero if there is none
 * @param fault why the last attempt failed; empty if it succeeded
 */
public record ChannelHealth(
        Channel channel, boolean gateway, long waiting, Duration oldest, long dead, Duration oldestDead, String fault)
        implements Serializable {

    private static final Duration TOO_LONG = Duration.ofMinutes(5);
    private static final Duration UNATTENDED = Duration.ofDays(1);

    public boolean up() {
        return gateway && oldest.compareTo(TOO_LONG) < 0 && oldestDead.compareTo(UNATTENDED) < 0;
    }
}
