package tr.nes.access.control;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tr.nes.access.SessionEnd;
import tr.nes.access.control.password.PasswordResetProcessor;
import tr.nes.access.control.session.IdleTime;
import tr.nes.access.entity.OneTimeLink;
import tr.nes.shared.ClusterJobRunner;
import tr.nes.shared.Roles;
import tr.nes.shared.rate.RateLimitRows;

/** Scheduled jobs of this slice. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccessJobs {

    private static final Duration CHALLENGES_KEPT = Duration.ofDays(2);
    private static final Duration LOCKS_KEPT = Duration.ofHours(2);
    private static final Duration GUESSES_KEPT = Duration.ofDays(30);
    private static final Duration SESSIONS_KEPT = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private RateLimitRows rateLimitRows;

    @Inject
    private ClusterJobRunner runner;

    @Inject
    private PasswordResetProcessor passwordResets;

    @Inject
    private Clock clock;

    /** In a job and not in the request, so that the work does not affect the time of any response. */
    @Schedule(second = "*/3", minute = "*", hour = "*", persistent = false)
    void answerPasswordResets() {
        if (passwordResets.isAsked()) {
            runner.run("word-requests", passwordResets::answerNext);
        }
    }

    /** Ends idle sessions and deletes obsolete rows. Safe on several servers at once. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
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
