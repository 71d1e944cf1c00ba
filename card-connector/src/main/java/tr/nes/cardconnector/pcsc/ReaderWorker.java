package tr.nes.cardconnector.pcsc;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The thread that makes all native calls of a reader, in sequence. */
final class ReaderWorker implements Runnable {

    private final BlockingQueue<FutureTask<?>> calls = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Runnable onEnd;
    private volatile boolean ending;

    /** @param onEnd runs on the worker's thread when it ends, also after a call that hung */
    ReaderWorker(Runnable onEnd) {
        this.onEnd = onEnd;
    }

    @Override
    public void run() {
        try {
            while (!ending) {
                calls.take().run();
            }
        } catch (InterruptedException e) {
            // the container requests its thread back
            ending = true;
        } finally {
            try {
                onEnd.run();
            } finally {
                ended.countDown();
                refuseTheRest();
            }
        }
    }

    /** Fails waiting calls after the worker has ended. */
    private void refuseTheRest() {
        for (FutureTask<?> call = calls.poll(); call != null; call = calls.poll()) {
            call.cancel(false);
        }
    }

    /**
     * Runs a call on the worker and waits for it. After a timeout the worker can't be used any more.
     *
     * @throws ExecutionException if the call threw, or was not made because the worker had ended
     * @throws TimeoutException if the call did not return in time or the wait was interrupted
     */
    <T> T call(Callable<T> call, Duration atMost) throws ExecutionException, TimeoutException {
        FutureTask<T> task = new FutureTask<>(call);
        add(task);
        try {
            return task.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (CancellationException e) {
            throw new ExecutionException("the worker has ended", e);
        } catch (TimeoutException e) {
            end();
            throw e;
        } catch (InterruptedException e) {
            end();
            Thread.currentThread().interrupt();
            throw new TimeoutException("interrupted");
        }
    }

    /** Ends the worker after the current call, if any. Idempotent. */
    void end() {
        ending = true;
        add(new FutureTask<>(() -> null));
    }

    private void add(FutureTask<?> call) {
        calls.add(call);
        if (ended.getCount() == 0) {
            refuseTheRest();
        }
    }

    boolean isEnding() {
        return ending;
    }

    boolean awaitEnd(Duration atMost) {
        try {
            return ended.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
