package tr.nes.cardconnector.inbound;

import jakarta.resource.spi.UnavailableException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import tr.nes.cardconnector.CardEvent;
import tr.nes.cardconnector.transport.Threads;

/** The events of one reader for one endpoint, delivered in sequence. Uses a thread only while it has events. */
final class ReaderLane {

    private final Delivery delivery;
    private final Threads threads;
    private final Queue<CardEvent> waiting = new ArrayDeque<>();
    private boolean delivering;
    private boolean closed;

    ReaderLane(Delivery delivery, Threads threads) {
        this.delivery = delivery;
        this.threads = threads;
    }

    synchronized void add(CardEvent event) {
        if (!closed) {
            waiting.add(event);
            kick();
        }
    }

    /** Starts delivery, or resumes it after no thread was available or the endpoint was not ready. */
    synchronized void kick() {
        if (delivering || waiting.isEmpty()) {
            return;
        }
        delivering = true;
        try {
            threads.startShort(this::deliverAll);
        } catch (RejectedExecutionException e) {
            delivering = false;
        }
    }

    private void deliverAll() {
        boolean ready = false;
        try {
            for (CardEvent event = head(); event != null; event = head()) {
                delivery.deliver(event);
                done(event);
            }
            ready = true;
        } catch (UnavailableException notReady) {
            // the monitor kicks again at its next poll
        } finally {
            rest(ready);
        }
    }

    private synchronized CardEvent head() {
        return waiting.peek();
    }

    private synchronized void done(CardEvent event) {
        waiting.remove(event);
    }

    private synchronized void rest(boolean ready) {
        delivering = false;
        if (ready) {
            kick();
        }
    }

    /** Drops waiting events; a delivery in progress is completed. */
    synchronized void close() {
        closed = true;
        waiting.clear();
    }
}
