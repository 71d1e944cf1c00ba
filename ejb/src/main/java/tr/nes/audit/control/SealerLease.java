package tr.nes.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import tr.nes.shared.ClusterJobRunner;

/** Ensures that only one server seals and anchors at a time. */
@ApplicationScoped
public class SealerLease {

    private static final String NAME = "audit-sealer";

    @Inject
    private ClusterJobRunner runner;

    /** An action run under the lease. */
    @FunctionalInterface
    public interface Deed<T> {
        T run() throws Exception;
    }

    /** Repeats the round as long as it reports more work. */
    public <E extends Exception> void rounds(ClusterJobRunner.Round<E> round) throws E {
        runner.run(NAME, round);
    }

    /** Empty if the lease is taken. */
    public <T> Optional<T> once(Deed<T> deed) {
        AtomicReference<T> result = new AtomicReference<>();
        runner.once(NAME, () -> result.set(run(deed)));
        return Optional.ofNullable(result.get());
    }

    private static <T> T run(Deed<T> deed) {
        try {
            return deed.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
