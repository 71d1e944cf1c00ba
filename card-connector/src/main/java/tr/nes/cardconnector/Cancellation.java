package tr.nes.cardconnector;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a borrower's wish for a reader back while he waits in its queue, once and for all. A connection that he holds by then
 * is not touched: what is under way with a card goes on to its end. Thread-safe.
 */
public final class Cancellation {

    private final List<Runnable> waits = new ArrayList<>();
    private boolean cancelled;

    /** One wait that can be cancelled, until it is over. */
    public interface Wait extends AutoCloseable {

        @Override
        void close();
    }

    /** Whoever waits with it leaves his queue before this returns; whoever comes with it later does not wait. Idempotent. */
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

    /** For who lets others wait: {@code leave} ends the wait that begins now, at once if it was cancelled before. */
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
