package tr.nes.cardconnector.outbound;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** A fair queue. A place that is given up has left the queue when the call returns. */
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
            places.element().settle(Turn.COME);
        }
    }

    /** Number of places behind the one whose turn it is. */
    synchronized int waiting() {
        return Math.max(0, places.size() - 1);
    }

    private enum Turn {
        AWAITED,
        COME,
        GIVEN_UP
    }

    /** A place in the queue; the first one has the reader. */
    final class Place implements ReaderQueues.Ticket {

        private final AtomicReference<Turn> turn = new AtomicReference<>(Turn.AWAITED);
        private final CountDownLatch settled = new CountDownLatch(1);

        /** Whether its turn came; if not, the place is gone. */
        boolean await(Duration longest) throws InterruptedException {
            if (!settled.await(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                // the turn may come at the last moment
                return !giveUp();
            }
            return turn.get() == Turn.COME;
        }

        /** False if it is this place's turn already. */
        boolean giveUp() {
            boolean before = settle(Turn.GIVEN_UP);
            if (before) {
                leave(this);
            }
            return before;
        }

        /** The first outcome is final. */
        private boolean settle(Turn how) {
            boolean first = turn.compareAndSet(Turn.AWAITED, how);
            settled.countDown();
            return first;
        }

        @Override
        public void close() {
            leave(this);
        }
    }
}
