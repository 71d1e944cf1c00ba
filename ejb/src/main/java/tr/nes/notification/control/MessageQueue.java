package tr.nes.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.notification.Channel;
import tr.nes.notification.MessageState;
import tr.nes.notification.entity.OutboxMessage;

/** The dispatcher's view of the outbox. Each method commits its own transaction. */
@ApplicationScoped
public class MessageQueue {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 20;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** The next due message of this channel; no other dispatcher gets it for a minute. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<ClaimedMessage> claim(Channel channel) {
        Instant now = clock.instant();
        for (UUID id : due(channel, now)) {
            OutboxMessage message = locked(id);
            if (message.claim(now, LEASE)) {
                return Optional.of(ClaimedMessage.of(message));
            }
        }
        return Optional.empty();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sent(UUID id) {
        locked(id).sent();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(UUID id, String reason) {
        OutboxMessage message = locked(id);
        Backoff.after(message.attempts())
                .ifPresentOrElse(
                        pause -> message.retry(reason, clock.instant().plus(pause)), () -> message.bury(reason));
    }

    /**
     * Releases a message without counting an attempt.
     *
     * @param pause after which it is due again; those that became due meanwhile go first
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void putBack(UUID id, String reason, Duration pause) {
        locked(id).putBack(reason, clock.instant().plus(pause));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(UUID id, String reason) {
        locked(id).bury(reason);
    }

    private List<UUID> due(Channel channel, Instant now) {
        return database.createQuery(
                        "select m.id from OutboxMessage m where m.channel = :channel and m.state = :queued"
                                + " and m.dueAt <= :now order by m.dueAt",
                        UUID.class)
                .setParameter("channel", channel)
                .setParameter("queued", MessageState.QUEUED)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private OutboxMessage locked(UUID id) {
        return database.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
