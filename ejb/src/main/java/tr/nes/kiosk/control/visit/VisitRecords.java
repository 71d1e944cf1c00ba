package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitEnded;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.control.terminal.TerminalPaired;
import tr.nes.kiosk.entity.Visit;
import tr.nes.shared.Digest;
import tr.nes.shared.Randomness;

/**
 * Opens, finds and ends visits; every change happens under the row's lock, so that only one of two concurrent
 * clicks takes effect.
 */
@ApplicationScoped
public class VisitRecords {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Randomness randomness;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<VisitEnded> ended;

    @Inject
    private Clock clock;

    /** Ends an open visit at the terminal first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String open(TerminalId terminal) {
        live(terminal).forEach(this::close);
        String token = randomness.token();
        Visit visit = new Visit(terminal, Digest.sha256(token), clock.instant());
        database.persist(visit);
        audit.record(AuditFact.done(AuditAction.SERVICING_OPENED, null, terminal.value()));
        return token;
    }

    /** Reads without recording activity; the result is detached. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Visit read(String token, TerminalId terminal) {
        Visit visit = find(token, LockModeType.NONE);
        visit.requireLive(terminal, clock.instant());
        return visit;
    }

    /** Changes a visit under the row's lock and records activity; committed when {@code change} returns. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T change(String token, TerminalId terminal, Function<Visit, T> change) {
        Visit visit = lockLive(token, terminal);
        visit.touch(clock.instant());
        return change.apply(visit);
    }

    Visit lockLive(String token, TerminalId terminal) {
        Visit visit = find(token, LockModeType.PESSIMISTIC_WRITE);
        visit.requireLive(terminal, clock.instant());
        return visit;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void end(String token) {
        select("s.tokenHash = :value", Digest.sha256(token), LockModeType.PESSIMISTIC_WRITE)
                .forEach(this::close);
    }

    /** In the caller's transaction: ends the visit at a terminal whose pairing is revoked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endAt(TerminalId terminal) {
        live(terminal).forEach(this::close);
    }

    void onPaired(@Observes TerminalPaired paired) {
        live(paired.terminal()).forEach(this::close);
    }

    /** Whether the visit with this token hash is still open. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean goesOn(String tokenHash) {
        return !select("s.tokenHash = :value", tokenHash, LockModeType.NONE).isEmpty();
    }

    /** In the caller's transaction: the visit's card has signed the login challenge. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void signedIn(UUID id) {
        database.find(Visit.class, id, LockModeType.PESSIMISTIC_WRITE).signedIn();
    }

    /** Visits whose chosen card is in this reader; detached. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Visit> withCardIn(String readerId) {
        return select("s.chosen.reader = :value", readerId, LockModeType.NONE);
    }

    /** Applies a card event, unless the visit has ended or left the step meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void atStep(UUID id, VisitStep step, Consumer<Visit> change) {
        Visit visit = database.find(Visit.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (visit.step() == step) {
            change.accept(visit);
        }
    }

    /** A card was inserted: somebody is there. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void touchAt(TerminalId terminal) {
        Instant now = clock.instant();
        live(terminal).stream().filter(visit -> !visit.isStale(now)).forEach(visit -> visit.touch(now));
    }

    /** When the last visit at this terminal ended. */
    @Transactional
    public Optional<Instant> lastEnd(TerminalId terminal) {
        return Optional.ofNullable(database.createQuery(
                        "select max(s.time.endedAt) from Visit s where s.terminal = :terminal", Instant.class)
                .setParameter("terminal", terminal.value())
                .getSingleResult());
    }

    /** Ends visits without activity for too long; returns their number. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int sweep() {
        if (isQuiet()) {
            return 0;
        }
        List<Visit> stale = database.createQuery("select s from Visit s where s.step <> :ended", Visit.class)
                .setParameter("ended", VisitStep.ENDED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(visit -> visit.isStale(clock.instant()))
                .toList();
        stale.forEach(this::close);
        return stale.size();
    }

    /** Locks no row: on H2 a lock is a write. */
    private boolean isQuiet() {
        return database.createQuery("select count(s) from Visit s where s.step <> :ended", Long.class)
                        .setParameter("ended", VisitStep.ENDED)
                        .getSingleResult()
                == 0;
    }

    private List<Visit> live(TerminalId terminal) {
        return select("s.terminal = :value", terminal.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    private Visit find(String token, LockModeType lock) {
        return select("s.tokenHash = :value", Digest.sha256(token), lock).stream()
                .findFirst()
                .orElseThrow(ServicingOver::new);
    }

    private List<Visit> select(String where, String value, LockModeType lock) {
        return database.createQuery("select s from Visit s where s.step <> :ended and " + where, Visit.class)
                .setParameter("ended", VisitStep.ENDED)
                .setParameter("value", value)
                .setLockMode(lock)
                .getResultList();
    }

    void close(Visit visit) {
        visit.end(clock.instant());
        audit.record(AuditFact.done(
                AuditAction.SERVICING_ENDED,
                visit.knownHolder().orElse(null),
                visit.id().toString()));
        ended.fire(new VisitEnded(visit.tokenHash()));
    }
}
