package tr.nes.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.notification.DeadLetter;
import tr.nes.notification.DeadLetterException;
import tr.nes.notification.DeadLetterException.Reason;
import tr.nes.notification.MessageAccepted;
import tr.nes.notification.MessageState;
import tr.nes.notification.SetAsideLetter;
import tr.nes.notification.entity.OutboxMessage;

/** Lists dead letters, sends them again and gives them up; each letter has its row in the trail. */
@ApplicationScoped
@Transactional
public class DeadLetterWork {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Event<MessageAccepted> accepted;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public List<DeadLetter> page(int first, int size) {
        return database
                .createQuery(
                        "select m from OutboxMessage m where m.state = :dead order by m.acceptedAt, m.id",
                        OutboxMessage.class)
                .setParameter("dead", MessageState.DEAD)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(this::view)
                .toList();
    }

    public long count() {
        return database.createQuery("select count(m) from OutboxMessage m where m.state = :dead", Long.class)
                .setParameter("dead", MessageState.DEAD)
                .getSingleResult();
    }

    public List<SetAsideLetter> lastSetAside(int most) {
        return database
                .createQuery(
                        "select m from OutboxMessage m where m.state = :over and m.givenUpAt is not null"
                                + " order by m.givenUpAt desc, m.id",
                        OutboxMessage.class)
                .setParameter("over", MessageState.EXPIRED)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(m -> new SetAsideLetter(m.channel(), m.notice(), recipient(m), m.givenUpAt(), m.whyGivenUp()))
                .toList();
    }

    public void resend(Set<UUID> ids) {
        for (UUID id : new TreeSet<>(ids)) {
            OutboxMessage message = locked(id);
            message.resend(clock.instant());
            record(AuditAction.DEAD_LETTER_RESENT, message, "");
            accepted.fire(new MessageAccepted(message.channel()));
        }
    }

    public void setAside(Set<UUID> ids, String reason) {
        for (UUID id : new TreeSet<>(ids)) {
            OutboxMessage message = locked(id);
            message.giveUp(reason, clock.instant());
            record(AuditAction.DEAD_LETTER_SET_ASIDE, message, reason);
        }
    }

    /** In the order of the ids, so that two callers never wait for each other. */
    private OutboxMessage locked(UUID id) {
        OutboxMessage message = database.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message == null) {
            throw new DeadLetterException(Reason.DEAD_LETTER_UNKNOWN);
        }
        return message;
    }

    private void record(AuditAction action, OutboxMessage message, String detail) {
        audit.record(AuditFact.told(action, message.id().toString(), detail));
    }

    private DeadLetter view(OutboxMessage message) {
        return new DeadLetter(
                message.id(),
                message.channel(),
                message.notice(),
                recipient(message),
                message.acceptedAt(),
                message.attempts(),
                message.failure(),
                message.isStale(clock.instant()));
    }

    private static String recipient(OutboxMessage message) {
        return RecipientMask.of(message.channel(), message.recipient());
    }
}
