package tr.nes.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import tr.nes.access.SessionEnd;
import tr.nes.access.entity.SecurityWord;
import tr.nes.access.entity.TryCounter;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;

/** The counters around a guess. Both steps commit by themselves and take the same statements for whoever it is. */
@ApplicationScoped
public class WordTries {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Holders holders;

    @Inject
    private KnownDevices devices;

    @Inject
    private WebSessions sessions;

    @Inject
    private LockNotice notice;

    @Inject
    private AuditTrail audit;

    /** @param device content of the known-device cookie; null if there is none */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Reservation reserve(String identityNumber, String device) {
        String number = identityNumber == null ? "" : identityNumber.strip();
        return reserve(holders.byIdentityNumber(number).orElseGet(() -> Decoys.of(number)), device);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Reservation reserve(HolderId holder) {
        return reserve(holder, null);
    }

    private Reservation reserve(HolderId holder, String device) {
        SecurityWord word = database.find(SecurityWord.class, holder.value());
        HolderId subject = word == null && !Decoys.isDecoy(holder) ? Decoys.of(holder) : holder;
        UUID counter = devices.find(subject, device).orElse(subject.value());
        boolean granted = locked(counter).reserve(clock.instant());
        return new Reservation(subject, counter, granted, granted && word != null ? word.hash() : null);
    }

    /** Whether the guess opens the door; counted and on record when this returns. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean settle(Reservation guess, boolean right) {
        TryCounter counter = locked(guess.counter());
        boolean accepted = counter.settle(guess.granted(), right, clock.instant());
        audit.record(
                accepted
                        ? AuditFact.done(AuditAction.LOGIN_WORD, guess.subject(), "")
                        : AuditFact.refused(AuditAction.LOGIN_WORD, guess.subject(), "", reason(guess)));
        if (counter.takeNewsOfLock() && !Decoys.isDecoy(guess.subject())) {
            lockFell(guess.subject());
        }
        return accepted;
    }

    private void lockFell(HolderId holder) {
        sessions.endAll(holder, SessionEnd.LOCKED);
        notice.send(holder);
        audit.record(AuditFact.done(AuditAction.LOGIN_LOCKED, holder, ""));
    }

    private static String reason(Reservation guess) {
        if (Decoys.isDecoy(guess.subject())) {
            return "unknown";
        }
        return guess.granted() ? "wrong" : "locked";
    }

    private TryCounter locked(UUID id) {
        return database.find(TryCounter.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
