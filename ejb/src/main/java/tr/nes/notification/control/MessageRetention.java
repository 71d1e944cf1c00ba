package tr.nes.notification.control;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import tr.nes.notification.MessageState;
import tr.nes.shared.Roles;

/**
 * Forgets whom messages went to, some time after their end: {@code nes.messages.days} (30, at least 1). Dead letters are kept
 * three times as long, since a person is to look at them. Harmless on several servers at once.
 */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
public class MessageRetention {

    private static final int DAYS = 30;
    private static final int DEAD_LETTERS = 3;
    private static final Set<MessageState> ENDED =
            EnumSet.of(MessageState.SENT, MessageState.DELIVERED, MessageState.UNDELIVERED, MessageState.EXPIRED);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Schedule(minute = "23", hour = "*", persistent = false)
    void sweep() {
        Duration kept = Duration.ofDays(Math.max(1, Integer.getInteger("nes.messages.days", DAYS)));
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
