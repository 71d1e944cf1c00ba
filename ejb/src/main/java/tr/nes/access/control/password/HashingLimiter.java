package tr.nes.access.control.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A hash takes 19 MiB and all of a core, so only a few are computed at once. */
@ApplicationScoped
public class HashingLimiter {

    private static final int PLACES = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final int WAIT_SECONDS = 10;

    private final Semaphore free = new Semaphore(PLACES, true);

    /** False if none gets free in ten seconds. After true, {@link #leave()} must follow. */
    public boolean enter() {
        try {
            return free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public void leave() {
        free.release();
    }
}
