package tr.nes.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Rounds of a job: on one server at a time, and never two of them at once on it. */
@ApplicationScoped
public class ClusterJobRunner {

    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    @Inject
    private JobLeases leases;

    /** One round of a job. */
    @FunctionalInterface
    public interface Round<E extends Exception> {

        /** @return whether another round has something to do at once */
        boolean run() throws E;
    }

    /**
     * Goes on until a round says that nothing is left, or another server has taken the lease. Does nothing while the same job
     * is still under way here. Then the lease is given back: a server that takes the place of this one need not wait for its end.
     *
     * @param length of the lease, prolonged before each round: longer than a round ever takes
     */
    public <E extends Exception> void run(String lease, Duration length, Round<E> round) throws E {
        if (!underWay.add(lease)) {
            return;
        }
        try {
            rounds(lease, length, round);
        } finally {
            underWay.remove(lease);
        }
    }

    /** The lease is given back before the next tick here may take it: it would be taken from under its rounds. */
    private <E extends Exception> void rounds(String lease, Duration length, Round<E> round) throws E {
        boolean mine = leases.take(lease, length);
        try {
            while (mine && round.run()) {
                mine = leases.take(lease, length);
            }
        } finally {
            if (mine) {
                leases.giveBack(lease);
            }
        }
    }

    /** One round only, whatever is left then. */
    public void once(String lease, Duration length, Runnable round) {
        run(lease, length, () -> {
            round.run();
            return false;
        });
    }
}
