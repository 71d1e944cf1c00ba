package tr.nes.cardconnector.outbound;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tr.nes.cardconnector.Cancellation;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderBusy;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.RequestCancelled;
import tr.nes.cardconnector.outbound.ReaderQueue.Place;

/**
 * One queue per reader, first come, first served. It stands before the container's pool, whose own waiting is neither fair
 * nor to be cancelled.
 */
final class ReaderQueues {

    private final Map<ReaderName, ReaderQueue> queues = new ConcurrentHashMap<>();

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
     * @throws RequestCancelled if it was cancelled before the reader became free
     */
    Ticket draw(ReaderName reader, Duration longestWait, Cancellation cancellation) throws CardConnectorException {
        Place place = queues.computeIfAbsent(reader, name -> new ReaderQueue()).enter();
        boolean mine = false;
        try (var wait = cancellation.waiting(place::giveUp)) {
            mine = place.await(longestWait) && !cancellation.cancelled();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReaderBusy(reader, e);
        } finally {
            if (!mine) {
                place.close();
            }
        }
        if (!mine) {
            throw cancellation.cancelled() ? new RequestCancelled(reader) : new ReaderBusy(reader);
        }
        return place;
    }

    /** How many wait for this reader. */
    int waiting(ReaderName reader) {
        ReaderQueue queue = queues.get(reader);
        return queue == null ? 0 : queue.waiting();
    }
}
