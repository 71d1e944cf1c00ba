package tr.nes.cardconnector.simulator;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Wakes waiting monitors after a change; a change between two waits is not lost. */
final class ChangeNotifier {

    private long changes;

    synchronized void raise() {
        changes++;
        notifyAll();
    }

    synchronized long changes() {
        return changes;
    }

    /** Waits until there were more changes than {@code seen}, the time is over, or the thread is interrupted. */
    synchronized void await(long seen, Duration atMost) {
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
