package tr.nes.access.control.password;

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
import tr.nes.access.control.session.KnownDevices;
import tr.nes.access.control.session.WebSessions;
import tr.nes.access.entity.Password;
import tr.nes.access.entity.PasswordTryCounter;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;

/** The counters around a guess. Both steps commit by themselves and take the same statements for whoever it is. */
@ApplicationScoped
public class PasswordAttempts {

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
    private GuessLimiter limiter;

    @Inject
    private LockNotices notices;

    @Inject
    private AuditTrail audit;

    /** @param device content of the known-device cookie; null if there is none */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public GuessPermit reserve(String identityNumber, String device, GuessOrigin origin) {
        boolean open = limiter.admits(origin);
        String number = identityNumber == null ? "" : identityNumber.strip();
        HolderId holder = holders.byIdentityNumber(number).orElseGet(() -> DummyAccounts.of(number));
        Password password = database.find(Password.class, holder.value());
        HolderId subject = password == null && !DummyAccounts.isDecoy(holder) ? DummyAccounts.of(holder) : holder;
        Optional<UUID> known = devices.find(subject, device);
        PasswordTryCounter counter = locked(known.orElse(subject.value()));
        boolean admitted = open || known.isPresent();
        boolean granted = admitted && counter.reserve(clock.instant());
        boolean lastOfNumber = limiter.isLastFor(origin);
        boolean last = password == null ? admitted && lastOfNumber : granted && counter.mayLock();
        UUID lock = last && known.isEmpty() ? limiter.expectLock(origin) : null;
        return new GuessPermit(
                subject,
                known.orElse(subject.value()),
                known.isPresent(),
                admitted,
                granted,
                lock,
                granted && password != null ? password.hash() : null);
    }

    /** For a terminal's visitor, who is known already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public GuessPermit reserve(HolderId holder) {
        Password password = database.find(Password.class, holder.value());
        HolderId subject = password == null ? DummyAccounts.of(holder) : holder;
        boolean granted = locked(subject.value()).reserve(clock.instant());
        String hash = granted && password != null ? password.hash() : null;
        return new GuessPermit(subject, subject.value(), false, true, granted, null, hash);
    }

    /** Whether the guess opens the door; counted and on record when this returns. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean settle(GuessPermit guess, boolean right, GuessOrigin origin) {
        limiter.admits(origin);
        boolean accepted = settle(guess, right);
        limiter.settle(origin, guess.admitted(), accepted);
        return accepted;
    }

    /** The same for {@link #reserve(HolderId)}. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean settle(GuessPermit guess, boolean right) {
        PasswordTryCounter counter = locked(guess.counter());
        boolean accepted = counter.settle(guess.granted(), right, clock.instant());
        audit.record(
                accepted
                        ? AuditFact.done(AuditAction.LOGIN_WORD, guess.subject(), "")
                        : AuditFact.refused(AuditAction.LOGIN_WORD, guess.subject(), "", reason(guess)));
        if (counter.takeNewsOfLock() && !DummyAccounts.isDecoy(guess.subject())) {
            lockFell(guess);
        }
        if (!DummyAccounts.isDecoy(guess.subject()) && !counter.mayLock()) {
            limiter.drop(guess.lock());
        }
        return accepted;
    }

    /** Guesses of strangers end no open session; those at a device of the holder's do: it may be in other hands. */
    private void lockFell(GuessPermit guess) {
        if (guess.known()) {
            sessions.endAll(guess.subject(), SessionEnd.LOCKED);
        }
        notices.send(guess.subject());
        audit.record(AuditFact.done(AuditAction.LOGIN_LOCKED, guess.subject(), ""));
    }

    private static String reason(GuessPermit guess) {
        if (!guess.admitted()) {
            return "network";
        } else if (DummyAccounts.isDecoy(guess.subject())) {
            return "unknown";
        }
        return guess.granted() ? "wrong" : "locked";
    }

    private PasswordTryCounter locked(UUID id) {
        return database.find(PasswordTryCounter.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
