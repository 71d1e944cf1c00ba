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

/**
 * Counts a guess before and after its comparison. Both steps are committed separately and run the same statements
 * for everybody.
 */
@ApplicationScoped
public class PasswordAttempts {

    /** Number of dummy accounts; their counters are in V11. */
    private static final int DUMMIES = 16;

    /**
     * Permission to compare one guess, with a real or a dummy hash.
     *
     * @param known whether it was made on a known device of the holder, which has a counter of its own
     * @param admitted whether the network is below its limit; else nothing is compared or counted
     * @param lock the lock that it was expected to cause; null if none
     * @param hash null if nothing may be compared: the guess is then compared with a dummy
     */
    record Permit(
            HolderId subject, UUID counter, boolean known, boolean admitted, boolean granted, UUID lock, String hash) {

        @Override
        public String toString() {
            return "reservation";
        }
    }

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
    private PasswordNotices notices;

    @Inject
    private AuditTrail audit;

    /** @param device content of the known-device cookie; null if there is none */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Permit reserve(String identityNumber, String device, GuessOrigin origin) {
        boolean open = limiter.admits(origin);
        String number = identityNumber == null ? "" : identityNumber.strip();
        HolderId holder = holders.byIdentityNumber(number).orElseGet(() -> dummyFor(number));
        Password password = database.find(Password.class, holder.value());
        HolderId subject = password == null && !isDummy(holder) ? dummyFor(holder) : holder;
        Optional<UUID> known = devices.find(subject, device);
        PasswordTryCounter counter = locked(known.orElse(subject.value()));
        boolean admitted = open || known.isPresent();
        boolean granted = admitted && counter.reserve(clock.instant());
        boolean lastOfNumber = limiter.isLastFor(origin);
        boolean last = password == null ? admitted && lastOfNumber : granted && counter.mayLock();
        UUID lock = last && known.isEmpty() ? limiter.expectLock(origin) : null;
        return new Permit(
                subject,
                known.orElse(subject.value()),
                known.isPresent(),
                admitted,
                granted,
                lock,
                granted && password != null ? password.hash() : null);
    }

    /** For a holder at a kiosk, who is identified already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Permit reserve(HolderId holder) {
        Password password = database.find(Password.class, holder.value());
        HolderId subject = password == null ? dummyFor(holder) : holder;
        boolean granted = locked(subject.value()).reserve(clock.instant());
        String hash = granted && password != null ? password.hash() : null;
        return new Permit(subject, subject.value(), false, true, granted, null, hash);
    }

    /** Returns whether the guess was correct; counted and audited on return. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean settle(Permit guess, boolean right, GuessOrigin origin) {
        limiter.admits(origin);
        boolean accepted = settle(guess, right);
        limiter.settle(origin, guess.admitted(), accepted);
        return accepted;
    }

    /** As {@link #settle(Permit, boolean, GuessOrigin)}, for {@link #reserve(HolderId)}. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean settle(Permit guess, boolean right) {
        PasswordTryCounter counter = locked(guess.counter());
        boolean accepted = counter.settle(guess.granted(), right, clock.instant());
        audit.record(
                accepted
                        ? AuditFact.done(AuditAction.LOGIN_WORD, guess.subject(), "")
                        : AuditFact.refused(AuditAction.LOGIN_WORD, guess.subject(), "", reason(guess)));
        if (counter.takeNewsOfLock() && !isDummy(guess.subject())) {
            lockFell(guess);
        }
        if (!isDummy(guess.subject()) && !counter.mayLock()) {
            limiter.drop(guess.lock());
        }
        return accepted;
    }

    /**
     * Guesses from unknown devices end no session; those on a known device of the holder do: it may be in other
     * hands.
     */
    private void lockFell(Permit guess) {
        if (guess.known()) {
            sessions.endAll(guess.subject(), SessionEnd.LOCKED);
        }
        notices.locked(guess.subject());
        audit.record(AuditFact.done(AuditAction.LOGIN_LOCKED, guess.subject(), ""));
    }

    private static String reason(Permit guess) {
        if (!guess.admitted()) {
            return "network";
        } else if (isDummy(guess.subject())) {
            return "unknown";
        }
        return guess.granted() ? "wrong" : "locked";
    }

    /** The dummy account for an unregistered person, so that a guess takes the same steps. */
    private static HolderId dummyFor(Object whoever) {
        return new HolderId(new UUID(0, Math.floorMod(whoever.hashCode(), DUMMIES)));
    }

    private static boolean isDummy(HolderId holder) {
        return holder.value().getMostSignificantBits() == 0;
    }

    private PasswordTryCounter locked(UUID id) {
        return database.find(PasswordTryCounter.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
