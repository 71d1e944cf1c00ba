package tr.nes.kiosk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.kiosk.ServicingEnded;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.ServicingStep;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.entity.ServicingSession;
import tr.nes.shared.Digest;
import tr.nes.shared.Randomness;

/** Opens, finds and ends visits; every change happens under the row's lock, so that of two clicks one counts. */
@ApplicationScoped
public class ServicingSessions {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Randomness randomness;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ServicingEnded> ended;

    @Inject
    private Clock clock;

    /** Ends what was open at the terminal. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String open(TerminalId terminal) {
        live(terminal).forEach(this::close);
        String token = randomness.token();
        ServicingSession session = new ServicingSession(terminal, Digest.sha256(token), clock.instant());
        database.persist(session);
        audit.record(AuditFact.done(AuditAction.SERVICING_OPENED, null, terminal.value()));
        return token;
    }

    /** Reads without touching; what comes back is detached. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ServicingSession read(String token, TerminalId terminal) {
        ServicingSession session = find(token, LockModeType.NONE);
        session.requireLive(terminal, clock.instant());
        return session;
    }

    /** Under the row's lock, touched, committed when {@code change} returns. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T change(String token, TerminalId terminal, Function<ServicingSession, T> change) {
        ServicingSession session = lockLive(token, terminal);
        session.touch(clock.instant());
        return change.apply(session);
    }

    ServicingSession lockLive(String token, TerminalId terminal) {
        ServicingSession session = find(token, LockModeType.PESSIMISTIC_WRITE);
        session.requireLive(terminal, clock.instant());
        return session;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void end(String token) {
        select("s.tokenHash = :value", Digest.sha256(token), LockModeType.PESSIMISTIC_WRITE)
                .forEach(this::close);
    }

    /** In the caller's transaction: the terminal is another browser's now, or nobody's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endAt(TerminalId terminal) {
        live(terminal).forEach(this::close);
    }

    /** Whether a visit of this token's hash goes on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean goesOn(String tokenHash) {
        return !select("s.tokenHash = :value", tokenHash, LockModeType.NONE).isEmpty();
    }

    /** In the caller's transaction: the visit's card has signed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void signedIn(UUID id) {
        database.find(ServicingSession.class, id, LockModeType.PESSIMISTIC_WRITE)
                .signedIn();
    }

    /** The holder took his card after the result: the visit is over. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void cardTaken(String readerId) {
        select(
                        "s.step = tr.nes.kiosk.ServicingStep.RESULT and s.chosen.reader = :value",
                        readerId,
                        LockModeType.PESSIMISTIC_WRITE)
                .forEach(this::close);
    }

    /** Ends what nobody has touched for too long; how many. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int sweep() {
        List<ServicingSession> stale = database.createQuery(
                        "select s from ServicingSession s where s.step <> :ended", ServicingSession.class)
                .setParameter("ended", ServicingStep.ENDED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(session -> session.isStale(clock.instant()))
                .toList();
        stale.forEach(this::close);
        return stale.size();
    }

    private List<ServicingSession> live(TerminalId terminal) {
        return select("s.terminal = :value", terminal.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    private ServicingSession find(String token, LockModeType lock) {
        return select("s.tokenHash = :value", Digest.sha256(token), lock).stream()
                .findFirst()
                .orElseThrow(ServicingOver::new);
    }

    private List<ServicingSession> select(String where, String value, LockModeType lock) {
        return database.createQuery(
                        "select s from ServicingSession s where s.step <> :ended and " + where, ServicingSession.class)
                .setParameter("ended", ServicingStep.ENDED)
                .setParameter("value", value)
                .setLockMode(lock)
                .getResultList();
    }

    private void close(ServicingSession session) {
        session.end();
        audit.record(AuditFact.done(
                AuditAction.SERVICING_ENDED,
                session.knownHolder().orElse(null),
                session.id().toString()));
        ended.fire(new ServicingEnded(session.tokenHash()));
    }
}
