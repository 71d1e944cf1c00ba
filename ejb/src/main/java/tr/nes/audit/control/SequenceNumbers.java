package tr.nes.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import tr.nes.shared.Installation;

/**
 * Numbers this node's rows from 1 at every start and tracks each number: committed, rolled back or still open.
 * This distinguishes a removed row from one that never existed.
 */
@ApplicationScoped
public class SequenceNumbers {

    /** No transaction lasts longer (server: 300 s). */
    static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(6);

    private final AtomicLong last = new AtomicLong();
    private final Map<Long, Instant> open = new ConcurrentHashMap<>();
    private final NavigableSet<Long> committed = new ConcurrentSkipListSet<>();
    private final NavigableSet<Long> lost = new ConcurrentSkipListSet<>();
    private final String node;
    private final Clock clock;

    /** CDI event: a number was assigned to a row of the current transaction. */
    record Given(long number) {}

    protected SequenceNumbers() {
        this.node = "";
        this.clock = Clock.systemUTC();
    }

    @Inject
    public SequenceNumbers(Installation installation, Clock clock) {
        this.node = installation.node() + "@" + Long.toString(clock.millis(), 36) + "-"
                + Long.toString(ProcessHandle.current().pid(), 36);
        this.clock = clock;
    }

    /** Name and run, at most 80 characters. */
    public String node() {
        return node;
    }

    public long next() {
        long number = last.incrementAndGet();
        open.put(number, clock.instant());
        return number;
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Given given) {
        if (open.remove(given.number()) != null) {
            committed.add(given.number());
        }
    }

    void rolledBack(@Observes(during = TransactionPhase.AFTER_FAILURE) Given given) {
        if (open.remove(given.number()) != null) {
            lost.add(given.number());
        }
    }

    /** Numbers whose rows must be in the database until they are {@link #settled}. */
    SortedSet<Long> committed() {
        return new TreeSet<>(committed);
    }

    /** Called when a row is covered by a checkpoint, or known to be gone. */
    void settled(long number) {
        committed.remove(number);
    }

    /** Numbers that will never have a row, until that is {@link #recorded}. */
    SortedSet<Long> lost() {
        Instant overdue = clock.instant().minus(LONGEST_TRANSACTION);
        open.forEach((number, since) -> {
            if (since.isBefore(overdue) && open.remove(number) != null) {
                lost.add(number);
            }
        });
        return new TreeSet<>(lost);
    }

    void recorded(SortedSet<Long> numbers) {
        lost.removeAll(numbers);
    }
}
