package tr.nes.cardconnector.pcsc;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.transport.Threads;

/** Keeps at most one worker per reader, so that a hanging daemon blocks at most one thread per reader. */
final class ReaderWorkers {

    /** A normal end takes a moment; longer means that the worker hangs. */
    private static final Duration ORDERLY_END = Duration.ofMillis(500);

    private final Threads threads;
    private final Map<ReaderName, ReaderWorker> latest = new ConcurrentHashMap<>();
    private boolean closed;

    ReaderWorkers(Threads threads) {
        this.threads = threads;
    }

    /** Whether an earlier worker, if any, ends in that time. */
    boolean awaitFree(ReaderName reader, Duration atMost) {
        ReaderWorker earlier = latest.get(reader);
        return earlier == null || earlier.awaitEnd(atMost);
    }

    ReaderWorker start(ReaderName reader, Runnable onEnd) throws CardServiceGone {
        if (!awaitFree(reader, ORDERLY_END)) {
            throw new CardServiceGone("an earlier call to " + reader + " still hangs", null);
        }
        return begin(reader, new ReaderWorker(onEnd));
    }

    private synchronized ReaderWorker begin(ReaderName reader, ReaderWorker worker) throws CardServiceGone {
        if (closed) {
            throw new CardServiceGone("the transport was stopped", null);
        }
        try {
            threads.startLong(worker);
        } catch (RejectedExecutionException e) {
            throw new CardServiceGone("no thread for " + reader, e);
        }
        latest.put(reader, worker);
        return worker;
    }

    /** Ends all workers for good; waits at most this long in total. */
    void endAll(Duration atMost) {
        List<ReaderWorker> ending = close();
        ending.forEach(ReaderWorker::end);
        long deadline = System.nanoTime() + atMost.toNanos();
        for (ReaderWorker worker : ending) {
            worker.awaitEnd(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
        }
    }

    private synchronized List<ReaderWorker> close() {
        closed = true;
        return List.copyOf(latest.values());
    }
}
