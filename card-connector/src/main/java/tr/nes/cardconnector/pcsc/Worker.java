package tr.nes.cardconnector.pcsc;

import jakarta.resource.spi.work.HintsContext;
import jakarta.resource.spi.work.Work;
import jakarta.resource.spi.work.WorkContext;
import jakarta.resource.spi.work.WorkContextProvider;
import jakarta.resource.spi.work.WorkException;
import jakarta.resource.spi.work.WorkManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The one thread that talks to one PC/SC context. A native call that hangs can't be interrupted: the caller stops waiting
 * and abandons the worker, whose thread ends when the call comes back.
 */
final class Worker implements Work, WorkContextProvider {

    private static final long serialVersionUID = 1L;
    private static final Runnable STOP = () -> {};

    private final transient LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final transient Runnable cleanUp;
    private volatile boolean released;

    /** @param cleanUp runs last on the worker's own thread, also when it was abandoned */
    Worker(Runnable cleanUp) {
        this.cleanUp = cleanUp;
    }

    static Worker start(WorkManager manager, Runnable cleanUp) throws WorkException {
        Worker worker = new Worker(cleanUp);
        manager.startWork(worker);
        return worker;
    }

    /** @throws TimeoutException if the task took longer; the worker is of no more use then */
    <T> T call(Callable<T> task, Duration atMost) throws ExecutionException, TimeoutException, InterruptedException {
        FutureTask<T> future = new FutureTask<>(task);
        tasks.add(future);
        try {
            return future.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | InterruptedException e) {
            release();
            throw e;
        }
    }

    @Override
    public void run() {
        try {
            while (!released) {
                tasks.take().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            cleanUp.run();
        }
    }

    @Override
    public void release() {
        released = true;
        tasks.add(STOP);
    }

    /** Lives as long as its reader's link: not for the threads that serve short work. */
    @Override
    public List<WorkContext> getWorkContexts() {
        HintsContext hints = new HintsContext();
        hints.setHint(HintsContext.LONGRUNNING_HINT, Boolean.TRUE);
        return List.of(hints);
    }
}
