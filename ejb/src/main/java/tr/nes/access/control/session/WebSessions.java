package tr.nes.access.control.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import tr.nes.access.LoginMethod;
import tr.nes.access.SessionEnd;
import tr.nes.access.entity.WebSession;
import tr.nes.shared.Digest;
import tr.nes.shared.FactorScope;
import tr.nes.shared.HolderId;
import tr.nes.shared.Randomness;

/** All web sessions; only a person's newest one may be live. */
@ApplicationScoped
public class WebSessions {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Randomness randomness;

    @Inject
    private Clock clock;

    /** Returns the new session's token; the second factor that opens it counts as a confirmation. */
    public String open(HolderId holder, Instant confirmedAt) {
        return open(holder, confirmedAt, LoginMethod.WORD, Set.of());
    }

    /**
     * @param confirmedAt null if no SMS code was required: then nothing counts as confirmed
     * @param roles roles of the new session
     */
    public String open(HolderId holder, Instant confirmedAt, LoginMethod method, Set<String> roles) {
        endAll(holder, SessionEnd.NEWER_LOGIN);
        String token = randomness.token();
        WebSession session =
                new WebSession(holder, Digest.sha256(token), method, clock.instant(), SessionLifetime.of(roles));
        session.confirm(FactorScope.SESSION, confirmedAt);
        database.persist(session);
        return token;
    }

    public Optional<WebSession> lock(String token) {
        return database
                .createQuery("select s from WebSession s where s.tokenHash = :hash", WebSession.class)
                .setParameter("hash", Digest.sha256(token))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    public Optional<WebSession> lock(Long number) {
        return Optional.ofNullable(database.find(WebSession.class, number, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Empty while it is live. Two logins at the same moment don't see each other: the higher number wins here. */
    public Optional<SessionEnd> use(WebSession session) {
        Instant now = clock.instant();
        if (hasNewer(session)) {
            session.end(SessionEnd.NEWER_LOGIN, now);
        }
        return session.use(now, IdleTime.limit());
    }

    public void endAll(HolderId holder, SessionEnd why) {
        database.createQuery(
                        "select s from WebSession s where s.holder = :holder and s.endedAt is null", WebSession.class)
                .setParameter("holder", holder.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(s -> s.end(why, clock.instant()));
    }

    private boolean hasNewer(WebSession session) {
        return database.createQuery(
                                "select count(s) from WebSession s where s.holder = :holder and s.number > :number",
                                Long.class)
                        .setParameter("holder", session.holder().value())
                        .setParameter("number", session.number())
                        .getSingleResult()
                > 0;
    }
}
