package tr.nes.cardconnector.outbound;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** First come, first served. Whoever gives his place up is gone from the queue before the call returns. */
final class ReaderQueue {

    private final Queue<Place> places = new ArrayDeque<>();

    synchronized Place enter() {
        Place last = new Place();
        places.add(last);
        admitFirst();
        return last;
    }

    private synchronized void leave(Place place) {
        if (places.remove(place)) {
            admitFirst();
        }
    }

    private void admitFirst() {
        if (!places.isEmpty()) {
            places.element().turn.complete(true);
        }
    }

    /** How many wait behind the one whose turn it is. */
    synchronized int waiting() {
        return Math.max(0, places.size() - 1);
    }

    /** The first place has the reader. */
    final class Place implements ReaderQueues.Ticket {

        private final CompletableFuture<Boolean> turn = new CompletableFuture<>();

        /** Whether it became this place's turn; if not, it is gone. */
        boolean await(Duration longest) throws InterruptedException {
            try {
                return turn.get(longest.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                // it may have come in the last moment
                return !giveUp();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }

        /** False if it is this place's turn already. */
        boolean giveUp() {
            boolean before = turn.complete(false);
            if (before) {
                leave(this);
            }
            return before;
        }

        @Override
        public void close() {
            leave(this);
        }
    }
}
