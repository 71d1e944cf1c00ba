package tr.nes.cardconnector.inbound;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardEvent;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.transport.ReaderMonitor;

/**
 * Polls the readers as long as the adapter runs and notifies subscribers of changes. While the service is
 * unavailable, all readers count as detached.
 *
 * <p>Subscribers are called at every poll, with an empty list if nothing changed; they must not block.
 */
final class ReaderWatch implements Runnable {

    private static final Logger LOG = Logger.getLogger(ReaderWatch.class.getName());
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** Each poll and each wait takes a second at most; longer means that it hangs. */
    private static final Duration HANGS = Duration.ofSeconds(5);

    private final MonitorSource source;
    private final Clock clock;
    private final List<Consumer<List<CardEvent>>> subscribers = new ArrayList<>();
    private final CountDownLatch firstLook = new CountDownLatch(1);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private List<ReaderSnapshot> current = List.of();
    private volatile long answered = System.nanoTime();
    private volatile String trouble = "the readers have not been looked at yet";

    /** Opens a monitor of the readers; called again after each failure. */
    @FunctionalInterface
    interface MonitorSource {
        ReaderMonitor open() throws CardConnectorException;
    }

    ReaderWatch(MonitorSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    @Override
    public void run() {
        try {
            while (!isStopping()) {
                watchUntilTrouble();
                pause();
            }
        } finally {
            ended.countDown();
        }
    }

    private void watchUntilTrouble() {
        try (ReaderMonitor monitor = source.open()) {
            while (!isStopping()) {
                List<ReaderSnapshot> seen = monitor.readers();
                answered = System.nanoTime();
                clear();
                see(seen);
                monitor.awaitChange(LOOK);
                answered = System.nanoTime();
            }
        } catch (CardConnectorException | RuntimeException | Error e) {
            // an Error too: without this thread nobody would see readers until the next start
            blame(e);
            see(List.of());
        }
    }

    private synchronized void see(List<ReaderSnapshot> readers) {
        List<CardEvent> events = ReaderChanges.between(current, readers, clock.instant());
        current = readers;
        subscribers.forEach(subscriber -> subscriber.accept(events));
        firstLook.countDown();
    }

    private void clear() {
        if (trouble != null) {
            LOG.info("the readers are watched");
            trouble = null;
        }
    }

    private void blame(Throwable e) {
        String why = e instanceof CardConnectorException named ? named.getMessage() : e.toString();
        if (!why.equals(trouble)) {
            LOG.log(Level.WARNING, "the readers cannot be seen: {0}", why);
            LOG.log(Level.FINE, "because of", e);
            trouble = why;
        }
    }

    private void pause() {
        try {
            stopping.await(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopping.countDown();
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** The last snapshot. */
    synchronized List<ReaderSnapshot> readers() {
        return current;
    }

    /**
     * Why the readers can't be seen; empty while they can. A hanging service blocks this thread too, so that is
     * detected by the time since its last response.
     */
    Optional<String> trouble() {
        String known = trouble;
        if (known == null && System.nanoTime() - answered > HANGS.toNanos()) {
            return Optional.of("the card service does not answer");
        }
        return Optional.ofNullable(known);
    }

    /** The subscriber first receives the present state as events. */
    synchronized void subscribe(Consumer<List<CardEvent>> subscriber) {
        subscriber.accept(ReaderChanges.between(List.of(), current, clock.instant()));
        subscribers.add(subscriber);
    }

    synchronized void unsubscribe(Consumer<List<CardEvent>> subscriber) {
        subscribers.remove(subscriber);
    }

    /** Whether the first poll, or the detection of a missing service, completed in that time. */
    boolean awaitFirstLook(Duration atMost) {
        return await(firstLook, atMost);
    }

    void stop() {
        stopping.countDown();
    }

    /** False if the thread still hangs in a call after that time; it ends by itself when the call returns. */
    boolean awaitEnd(Duration atMost) {
        return await(ended, atMost);
    }

    private static boolean await(CountDownLatch latch, Duration atMost) {
        try {
            return latch.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
