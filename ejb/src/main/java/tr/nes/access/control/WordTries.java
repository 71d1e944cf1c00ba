package tr.nes.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
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
    private GuessLedger ledger;

    @Inject
    private LockNotice notice;

    @Inject
    private AuditTrail audit;

    /** @param device content of the known-device cookie; null if there is none */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Reservation reserve(String identityNumber, String device, GuessOrigin origin) {
        boolean open = ledger.admits(origin);
        String number = identityNumber == null ? "" : identityNumber.strip();
        HolderId holder = holders.byIdentityNumber(number).orElseGet(() -> Decoys.of(number));
        SecurityWord word = database.find(SecurityWord.class, holder.value());
        HolderId subject = word == null && !Decoys.isDecoy(holder) ? Decoys.of(holder) : holder;
        Optional<UUID> known = devices.find(subject, device);
        TryCounter counter = locked(known.orElse(subject.value()));
        boolean admitted = open || known.isPresent();
        boolean granted = admitted && counter.reserve(clock.instant());
        boolean lastOfNumber = ledger.isLastFor(origin);
        boolean last = word == null ? admitted && lastOfNumber : granted && counter.mayLock();
        UUID lock = last && known.isEmpty() ? ledger.expectLock(origin) : null;
        return new Reservation(
                subject,
                known.orElse(subject.value()),
                known.isPresent(),
                admitted,
                granted,
                lock,
                granted && word != null ? word.hash() : null);
    }

    /** For a terminal's visitor, who is known already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Reservation reserve(HolderId holder) {
        SecurityWord word = database.find(SecurityWord.class, holder.value());
        HolderId subject = word == null ? Decoys.of(holder) : holder;
        boolean granted = locked(subject.value()).reserve(clock.instant());
        String hash = granted && word != null ? word.hash() : null;
        return new Reservation(subject, subject.value(), false, true, granted, null, hash);
    }

    /** Whether the guess opens the door; counted and on record when this returns. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean settle(Reservation guess, boolean right, GuessOrigin origin) {
        ledger.admits(origin);
        boolean accepted = settle(guess, right);
        ledger.settle(origin, guess.admitted(), accepted);
        return accepted;
    }

    /** The same for {@link #reserve(HolderId)}. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean settle(Reservation guess, boolean right) {
        TryCounter counter = locked(guess.counter());
        boolean accepted = counter.settle(guess.granted(), right, clock.instant());
        audit.record(
                accepted
                        ? AuditFact.done(AuditAction.LOGIN_WORD, guess.subject(), "")
                        : AuditFact.refused(AuditAction.LOGIN_WORD, guess.subject(), "", reason(guess)));
        if (counter.takeNewsOfLock() && !Decoys.isDecoy(guess.subject())) {
            lockFell(guess);
        }
        if (!Decoys.isDecoy(guess.subject()) && !counter.mayLock()) {
            ledger.drop(guess.lock());
        }
        return accepted;
    }

    /** Guesses of strangers end no open session; those at a device of the holder's do: it may be in other hands. */
    private void lockFell(Reservation guess) {
        if (guess.known()) {
            sessions.endAll(guess.subject(), SessionEnd.LOCKED);
        }
        notice.send(guess.subject());
        audit.record(AuditFact.done(AuditAction.LOGIN_LOCKED, guess.subject(), ""));
    }

    private static String reason(Reservation guess) {
        if (!guess.admitted()) {
            return "network";
        } else if (Decoys.isDecoy(guess.subject())) {
            return "unknown";
        }
        return guess.granted() ? "wrong" : "locked";
    }

    private TryCounter locked(UUID id) {
        return database.find(TryCounter.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
