package tr.nes.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs the same call many times concurrently. */
public final class ConcurrentCalls {

    private ConcurrentCalls() {}

    /** The result of each call. */
    public static <T> List<T> of(int size, Callable<T> deed) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(size);
        try {
            CountDownLatch ready = new CountDownLatch(size);
            List<Future<T>> under = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                under.add(people.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return deed.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : under) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
