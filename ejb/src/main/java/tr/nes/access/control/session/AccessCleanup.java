package tr.nes.access.control.session;

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
import tr.nes.access.SessionEnd;
import tr.nes.access.entity.OneTimeLink;
import tr.nes.shared.RateLimitRows;
import tr.nes.shared.Roles;

/** Ends sessions that nobody uses and deletes what is of no use any more. Harmless on several servers at once. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
public class AccessCleanup {

    private static final Duration CHALLENGES_KEPT = Duration.ofDays(2);
    private static final Duration LOCKS_KEPT = Duration.ofHours(2);
    private static final Duration GUESSES_KEPT = Duration.ofDays(30);
    private static final Duration SESSIONS_KEPT = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private RateLimitRows rateLimitRows;

    @Inject
    private Clock clock;

    @Schedule(minute = "*/5", hour = "*", persistent = false)
    void sweep() {
        Instant now = clock.instant();
        delete("Captcha c where c.expiresAt < :before", now);
        delete("SignatureChallenge c where c.expiresAt < :before", now);
        delete("PasswordResetRequest r where r.askedAt < :before", now.minus(OneTimeLink.LIFE));
        rateLimitRows.deleteOld();
        delete("PasswordLock l where l.fellAt < :before", now.minus(LOCKS_KEPT));
        delete("GuessCounter c where c.touchedAt < :before", now.minus(GUESSES_KEPT));
        delete("SmsChallenge c where c.openedAt < :before", now.minus(CHALLENGES_KEPT));
        delete("WebSession s where s.endedAt < :before", now.minus(SESSIONS_KEPT));
        end(SessionEnd.EXPIRED, "expiresAt", now, now);
        end(SessionEnd.IDLE, "usedAt", now.minus(IdleTime.limit()), now);
    }

    private void delete(String what, Instant before) {
        database.createQuery("delete from " + what)
                .setParameter("before", before)
                .executeUpdate();
    }

    private void end(SessionEnd why, String time, Instant before, Instant now) {
        database.createQuery("update versioned WebSession s set s.endedAt = :now, s.endReason = :why"
                        + " where s.endedAt is null and s." + time + " < :before")
                .setParameter("now", now)
                .setParameter("why", why)
                .setParameter("before", before)
                .executeUpdate();
    }
}
