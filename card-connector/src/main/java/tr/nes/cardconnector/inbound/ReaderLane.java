package tr.nes.cardconnector.inbound;

import jakarta.resource.spi.work.Work;
import jakarta.resource.spi.work.WorkException;
import jakarta.resource.spi.work.WorkManager;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.cardconnector.CardEvent;

/** The events of one reader for one endpoint, in sequence; a listener that hangs holds up this lane only. */
final class ReaderLane implements Work {

    private static final Logger LOG = Logger.getLogger(ReaderLane.class.getName());

    private final WorkManager workManager;
    private final Consumer<CardEvent> delivery;
    private final Queue<CardEvent> waiting = new ArrayDeque<>();
    private boolean busy;
    private volatile boolean released;

    ReaderLane(WorkManager workManager, Consumer<CardEvent> delivery) {
        this.workManager = workManager;
        this.delivery = delivery;
    }

    synchronized void add(CardEvent event) {
        waiting.add(event);
        if (!busy) {
            try {
                busy = true;
                workManager.scheduleWork(this);
            } catch (WorkException e) {
                busy = false;
                LOG.log(Level.SEVERE, "no thread for " + event.reader(), e);
            }
        }
    }

    @Override
    public void run() {
        CardEvent next = next();
        while (next != null) {
            delivery.accept(next);
            next = next();
        }
    }

    private synchronized CardEvent next() {
        CardEvent next = released ? null : waiting.poll();
        busy = next != null;
        return next;
    }

    @Override
    public void release() {
        released = true;
    }
}
