package tr.nes.cardconnector.outbound;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

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
            places.element().settle(Turn.COME);
        }
    }

    /** How many wait behind the one whose turn it is. */
    synchronized int waiting() {
        return Math.max(0, places.size() - 1);
    }

    private enum Turn {
        AWAITED,
        COME,
        GIVEN_UP
    }

    /** The first place has the reader. */
    final class Place implements ReaderQueues.Ticket {

        private final AtomicReference<Turn> turn = new AtomicReference<>(Turn.AWAITED);
        private final CountDownLatch settled = new CountDownLatch(1);

        /** Whether it became this place's turn; if not, it is gone. */
        boolean await(Duration longest) throws InterruptedException {
            if (!settled.await(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                // it may come in the last moment
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

        /** What comes first counts. */
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
