package tr.nes.notification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import tr.nes.notification.Channel;
import tr.nes.notification.ChannelHealth;
import tr.nes.notification.MessageState;
import tr.nes.notification.control.ChannelPauses;
import tr.nes.notification.control.Gateways;
import tr.nes.notification.control.smpp.SmsText;

/** Delivery state of the channels. */
@Stateless
public class Channels {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Gateways gateways;

    @Inject
    private ChannelPauses pauses;

    @Inject
    private Clock clock;

    /** Contains figures only, no personal data. */
    @PermitAll
    public List<ChannelHealth> health() {
        return Arrays.stream(Channel.values()).map(this::health).toList();
    }

    /** As how many short messages this text is sent, from 1. */
    @PermitAll
    public int smsParts(String text) {
        return SmsText.of(text).parts().size();
    }

    private ChannelHealth health(Channel channel) {
        Instant now = clock.instant();
        Object[] waiting = database.createQuery(
                        "select count(m), min(m.acceptedAt) from OutboxMessage m where m.channel = :channel"
                                + " and m.state = :queued and (m.expiresAt is null or m.expiresAt > :now)",
                        Object[].class)
                .setParameter("channel", channel)
                .setParameter("queued", MessageState.QUEUED)
                .setParameter("now", now)
                .getSingleResult();
        Duration oldest = waiting[1] == null ? Duration.ZERO : Duration.between((Instant) waiting[1], now);
        Object[] dead = dead(channel);
        return new ChannelHealth(
                channel,
                gateways.of(channel).isPresent(),
                (Long) waiting[0],
                oldest,
                (Long) dead[0],
                dead[1] == null ? Duration.ZERO : Duration.between((Instant) dead[1], now),
                fault(channel));
    }

    private String fault(Channel channel) {
        List<String> faulty = gateways.faulty(channel);
        return faulty.isEmpty() ? pauses.fault(channel) : "configuration: " + String.join(", ", faulty);
    }

    private Object[] dead(Channel channel) {
        return database.createQuery(
                        "select count(m), min(m.acceptedAt) from OutboxMessage m where m.channel = :channel"
                                + " and m.state = :dead",
                        Object[].class)
                .setParameter("channel", channel)
                .setParameter("dead", MessageState.DEAD)
                .getSingleResult();
    }
}
