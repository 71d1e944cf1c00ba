package tr.nes.access.control.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tr.nes.access.entity.GuessCounter;
import tr.nes.access.entity.PasswordLock;
import tr.nes.access.entity.PasswordTryCounter;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.SourceNetwork;

/**
 * Limits wrong passwords: work that grows per number and per network, and at most {@value #LOCKS_PER_HOUR} locks
 * an hour from one network. Unregistered numbers count like registered ones. A paired kiosk asks no captcha before
 * {@value #REFUSALS_AT_TERMINAL} passwords were refused there within an hour.
 */
@ApplicationScoped
public class GuessLimiter {

    static final int LOCKS_PER_HOUR = 5;
    static final int REFUSALS_AT_TERMINAL = 3;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_FOR_NUMBER = 4;
    private static final int MOST_FOR_SOURCE = 4;
    private static final int REFUSALS_PER_LEVEL = 5;
    private static final int MOST = 5;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private GuessCounters counters;

    @Inject
    private SealedSecrets secrets;

    @Inject
    private Clock clock;

    public GuessOrigin origin(String number, String address) {
        String typed = number == null ? "" : number.strip();
        String source = address == null || address.isEmpty() ? "" : "source " + SourceNetwork.of(address);
        String target = "number " + secrets.fingerprint("guessed number", typed.toCharArray());
        return new GuessOrigin(target, source, "");
    }

    /** Creates the counters, before any transaction that locks them. */
    void prepare(GuessOrigin origin) {
        counters.make(origin.number());
        if (origin.isBounded()) {
            counters.make(origin.source());
        }
        if (origin.isAtTerminal()) {
            counters.make(origin.terminal());
        }
    }

    /** Right passwords there change nothing: else whoever has one could guess on. */
    @Transactional
    public boolean asksCaptchaAt(String terminal) {
        return recent(counterOf(terminal)) >= REFUSALS_AT_TERMINAL;
    }

    /** @param terminal id of the paired kiosk at which it is typed */
    GuessOrigin atTerminal(GuessOrigin origin, String terminal) {
        return new GuessOrigin(origin.number(), origin.source(), counterOf(terminal));
    }

    private static String counterOf(String terminal) {
        return "terminal " + terminal;
    }

    /** Number of doublings of the usual work: by recent refusals for the number and from the network, at most 5. */
    @Transactional
    public int workLevel(GuessOrigin origin) {
        int number = Math.min(MOST_FOR_NUMBER, recent(origin.number()));
        int source = Math.min(MOST_FOR_SOURCE, recent(origin.source()) / REFUSALS_PER_LEVEL);
        return Math.min(MOST, number + source);
    }

    private int recent(String name) {
        GuessCounter counter = database.find(GuessCounter.class, name);
        return counter == null ? 0 : counter.recent(clock.instant());
    }

    /**
     * Whether the network is below its limit; locks its row until the transaction ends, so that guesses are
     * counted one by one.
     */
    boolean admits(GuessOrigin origin) {
        if (!origin.isBounded()) {
            return true;
        }
        locked(origin.source()).touch(clock.instant());
        return locksFrom(origin.source()) < LOCKS_PER_HOUR;
    }

    /** Called before a guess that may cause a lock; {@link #drop} if it does not. Counted once for each number. */
    UUID expectLock(GuessOrigin origin) {
        if (!origin.isBounded()) {
            return null;
        }
        PasswordLock lock = new PasswordLock(UUID.randomUUID(), origin.source(), origin.number(), clock.instant());
        database.persist(lock);
        return lock.id();
    }

    void drop(UUID expected) {
        if (expected != null) {
            database.remove(database.getReference(PasswordLock.class, expected));
        }
    }

    /** Whether one more refusal would lock an unregistered number. */
    boolean isLastFor(GuessOrigin origin) {
        return locked(origin.number()).refused() + 1 == PasswordTryCounter.LIMIT;
    }

    /** A password that was not compared counts for its network only. */
    void settle(GuessOrigin origin, boolean admitted, boolean accepted) {
        Instant now = clock.instant();
        if (origin.isBounded() && !accepted) {
            locked(origin.source()).refused(now);
        }
        if (origin.isAtTerminal() && !accepted) {
            locked(origin.terminal()).refused(now);
        }
        GuessCounter number = locked(origin.number());
        if (accepted) {
            number.accepted(now);
        } else if (admitted) {
            number.refused(now);
        } else {
            number.touch(now);
        }
    }

    private long locksFrom(String source) {
        return database.createQuery(
                        "select count(distinct l.subject) from PasswordLock l where l.source = :source and l.fellAt > :since",
                        Long.class)
                .setParameter("source", source)
                .setParameter("since", clock.instant().minus(HOUR))
                .getSingleResult();
    }

    private GuessCounter locked(String name) {
        return database.find(GuessCounter.class, name, LockModeType.PESSIMISTIC_WRITE);
    }
}
