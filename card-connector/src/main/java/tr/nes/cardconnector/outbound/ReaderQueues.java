package tr.nes.cardconnector.outbound;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tr.nes.cardconnector.ReaderBusy;
import tr.nes.cardconnector.ReaderName;

/** A fair queue before each reader: first come, first served; nobody waits longer than the configured time. */
final class ReaderQueues {

    private final ConcurrentMap<ReaderName, Semaphore> queues = new ConcurrentHashMap<>();

    /** @throws ReaderBusy if the turn did not come in time or the waiting was cancelled (interrupt) */
    void enter(ReaderName reader, Duration atMost) throws ReaderBusy {
        try {
            if (!queue(reader).tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new ReaderBusy(reader);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReaderBusy(reader, e);
        }
    }

    void leave(ReaderName reader) {
        queue(reader).release();
    }

    /** How many stand before the reader, roughly: for the people who look after it. */
    int waiting(ReaderName reader) {
        return queue(reader).getQueueLength();
    }

    private Semaphore queue(ReaderName reader) {
        return queues.computeIfAbsent(reader, name -> new Semaphore(1, true));
    }
}
