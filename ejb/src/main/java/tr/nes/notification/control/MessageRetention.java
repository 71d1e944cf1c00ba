package tr.nes.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import tr.nes.notification.MessageState;

/**
 * Deletes the recipients of finished messages after {@code nes.messages.days} (default 30, at least 1). Dead
 * letters are kept three times as long, since an operator has to look at them. Safe to run on several servers at
 * once.
 */
@ApplicationScoped
public class MessageRetention {

    private static final int DEAD_LETTERS = 3;
    private static final Set<MessageState> ENDED =
            EnumSet.of(MessageState.SENT, MessageState.DELIVERED, MessageState.UNDELIVERED, MessageState.EXPIRED);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Transactional
    public void sweep() {
        Duration kept = Duration.ofDays(NotificationConfiguration.CURRENT.messageDays());
        Instant now = clock.instant();
        delete(ENDED, now.minus(kept));
        delete(EnumSet.of(MessageState.DEAD), now.minus(kept.multipliedBy(DEAD_LETTERS)));
        database.createQuery("delete from DeliveryReceipt r where r.changedAt < :before")
                .setParameter("before", now.minus(kept))
                .executeUpdate();
    }

    private void delete(Set<MessageState> states, Instant before) {
        database.createQuery("delete from OutboxMessage m where m.state in :states and m.acceptedAt < :before")
                .setParameter("states", states)
                .setParameter("before", before)
                .executeUpdate();
    }
}
