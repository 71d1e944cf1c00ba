package tr.nes.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import tr.nes.notification.DeadLetter;
import tr.nes.notification.DeadLetterException;
import tr.nes.notification.DeadLetterException.Reason;
import tr.nes.notification.MessageAccepted;
import tr.nes.notification.MessageState;
import tr.nes.notification.control.RecipientMask;
import tr.nes.notification.entity.OutboxMessage;
import tr.nes.shared.Roles;

/** Messages that could not be delivered, for an operator. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DeadLetters {

    private static final int AT_MOST = 1000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Event<MessageAccepted> accepted;

    /** The oldest first, at most a thousand. */
    public List<DeadLetter> all() {
        return database
                .createQuery(
                        "select m from OutboxMessage m where m.state = :dead order by m.acceptedAt, m.id",
                        OutboxMessage.class)
                .setParameter("dead", MessageState.DEAD)
                .setMaxResults(AT_MOST)
                .getResultList()
                .stream()
                .map(DeadLetters::view)
                .toList();
    }

    /**
     * Puts a dead letter back into the queue with a full set of attempts.
     *
     * @throws DeadLetterException DEAD_LETTER_UNKNOWN if there is none with this id
     * @throws DeadLetterException MESSAGE_EXPIRED if nobody needs it any more
     */
    public void resend(UUID id) {
        OutboxMessage message = database.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message == null) {
            throw new DeadLetterException(Reason.DEAD_LETTER_UNKNOWN);
        }
        message.resend(clock.instant());
        accepted.fire(new MessageAccepted(message.channel()));
    }

    private static DeadLetter view(OutboxMessage message) {
        return new DeadLetter(
                message.id(),
                message.channel(),
                RecipientMask.of(message.channel(), message.recipient()),
                message.acceptedAt(),
                message.attempts(),
                message.failure());
    }
}
