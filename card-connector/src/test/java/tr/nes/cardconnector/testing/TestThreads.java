package tr.nes.cardconnector.testing;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tr.nes.cardconnector.transport.Threads;

/** Unlimited threads without a container. */
public final class TestThreads implements Threads, AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Override
    public void startLong(Runnable task) {
        threads.execute(task);
    }

    @Override
    public void startShort(Runnable task) {
        threads.execute(task);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
