package tr.nes.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** Runs a job in rounds: on one server of the cluster at a time, and never twice at once on that server. */
@ApplicationScoped
public class ClusterJobRunner {

    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> finished = new ConcurrentHashMap<>();

    @Inject
    private JobLeases leases;

    @Inject
    private Clock clock;

    /** One round of a job. */
    @FunctionalInterface
    public interface Round<E extends Exception> {

        /** @return whether another round should follow at once */
        boolean run() throws E;
    }

    /**
     * Repeats rounds until one reports that nothing is left, or another server has taken the lease. Does nothing
     * while the same job is still running here. Finally releases the lease, so that another server need not wait
     * for it to expire.
     */
    public <E extends Exception> void run(String lease, Round<E> round) throws E {
        if (!underWay.add(lease)) {
            return;
        }
        try {
            rounds(lease, round);
        } finally {
            underWay.remove(lease);
        }
    }

    /**
     * Releases the lease before this server's next tick can take it; a later release would take it from that
     * tick's rounds.
     */
    private <E extends Exception> void rounds(String lease, Round<E> round) throws E {
        boolean mine = leases.take(lease);
        try {
            while (mine && round.run()) {
                mine = leases.take(lease);
            }
            if (mine) {
                finished.put(lease, clock.instant());
            }
        } finally {
            if (mine) {
                leases.giveBack(lease);
            }
        }
    }

    /** Renews the leases of the jobs at work here, which a round may need for longer than it was taken. */
    public void renew() {
        underWay.forEach(leases::renew);
    }

    /** When each job last ended without a fault on this server, or had nothing to do, by its lease. */
    public Map<String, Instant> finished() {
        return Map.copyOf(finished);
    }

    /**
     * Runs a single round if something waits. Looks before it takes the lease: that is a write, and an idle server writes
     * nothing.
     */
    public void once(String lease, BooleanSupplier waiting, Runnable round) {
        if (waiting.getAsBoolean()) {
            once(lease, round);
        } else {
            finished.put(lease, clock.instant());
        }
    }

    /** Runs a single round even if more is left. */
    public void once(String lease, Runnable round) {
        run(lease, () -> {
            round.run();
            return false;
        });
    }
}
