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

/** One fair queue per reader, in front of the container's pool, whose own waiting is neither fair nor cancellable. */
final class ReaderQueues {

    private final Map<ReaderName, ReaderQueue> queues = new ConcurrentHashMap<>();

    /** The right to use a reader, until it is closed. */
    @FunctionalInterface
    interface Ticket extends AutoCloseable {

        /** Passes the reader to the next in the queue. Idempotent. */
        @Override
        void close();
    }

    /**
     * Waits for the reader; an interrupt gives up the place in the queue.
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

    /** Number of requests waiting for this reader. */
    int waiting(ReaderName reader) {
        ReaderQueue queue = queues.get(reader);
        return queue == null ? 0 : queue.waiting();
    }
}
