package tr.nes.cardconnector;

import java.util.ArrayList;
import java.util.List;

/**
 * Cancels a request for a reader while it waits in the queue; a cancellation is final. An open connection is not
 * affected: a card operation in progress is completed. Thread-safe.
 */
public final class Cancellation {

    private final List<Runnable> waits = new ArrayList<>();
    private boolean cancelled;

    /** A wait that can be cancelled, until it is closed. */
    public interface Wait extends AutoCloseable {

        @Override
        void close();
    }

    /** Current waits leave the queue before this returns; later ones end at once. Idempotent. */
    public void cancel() {
        List<Runnable> leaving;
        synchronized (this) {
            cancelled = true;
            leaving = List.copyOf(waits);
        }
        leaving.forEach(Runnable::run);
    }

    public synchronized boolean cancelled() {
        return cancelled;
    }

    /** Registers a wait: {@code leave} ends it, at once if it was cancelled before. */
    public Wait waiting(Runnable leave) {
        boolean atOnce;
        synchronized (this) {
            waits.add(leave);
            atOnce = cancelled;
        }
        if (atOnce) {
            leave.run();
        }
        return () -> over(leave);
    }

    private synchronized void over(Runnable leave) {
        waits.remove(leave);
    }
}
