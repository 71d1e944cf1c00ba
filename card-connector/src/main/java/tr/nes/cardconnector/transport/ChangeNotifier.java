package tr.nes.cardconnector.transport;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Wakes waiting monitors after a change; a change between two waits is not lost. */
public final class ChangeNotifier {

    private long changes;

    public synchronized void raise() {
        changes++;
        notifyAll();
    }

    public synchronized long changes() {
        return changes;
    }

    /** Waits until there were more changes than {@code seen}, the time is over, or the thread is interrupted. */
    public synchronized void await(long seen, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        long left = atMost.toNanos();
        while (changes == seen && left > 0) {
            try {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            left = end - System.nanoTime();
        }
    }
}
