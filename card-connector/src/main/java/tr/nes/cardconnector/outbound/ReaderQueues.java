package tr.nes.cardconnector.outbound;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import tr.nes.cardconnector.ReaderBusy;
import tr.nes.cardconnector.ReaderName;

/**
 * One queue per reader, first come, first served. It stands before the container's pool, whose own waiting is neither fair
 * nor to be cancelled.
 */
final class ReaderQueues {

    private final Map<ReaderName, Semaphore> queues = new ConcurrentHashMap<>();

    /** The right to use a reader, until it is given back. */
    @FunctionalInterface
    interface Ticket extends AutoCloseable {

        /** Lets the next one have the reader. Idempotent. */
        @Override
        void close();
    }

    /**
     * Waits for the reader; an interrupt gives the place in the queue up.
     *
     * @throws ReaderBusy if the reader did not become free in that time, or the wait was interrupted
     */
    Ticket draw(ReaderName reader, Duration longestWait) throws ReaderBusy {
        Semaphore queue = queues.computeIfAbsent(reader, name -> new Semaphore(1, true));
        try {
            if (!queue.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ReaderBusy(reader);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReaderBusy(reader, e);
        }
        AtomicBoolean held = new AtomicBoolean(true);
        return () -> {
            if (held.compareAndSet(true, false)) {
                queue.release();
            }
        };
    }

    /** How many wait for this reader. */
    int waiting(ReaderName reader) {
        Semaphore queue = queues.get(reader);
        return queue == null ? 0 : queue.getQueueLength();
    }
}
