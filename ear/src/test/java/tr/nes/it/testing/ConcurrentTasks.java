package tr.nes.it.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;

/** Runs many tasks at the same moment. */
@ApplicationScoped
public class ConcurrentTasks {

    @Resource
    private ManagedThreadFactory threads;

    /** Starts a single task; its result. */
    public <T> Future<T> begin(Callable<T> deed) {
        FutureTask<T> one = new FutureTask<>(deed);
        threads.newThread(one).start();
        return one;
    }

    /** The results of all tasks. */
    public <T> List<T> of(int size, IntFunction<Callable<T>> deeds) throws Exception {
        CountDownLatch ready = new CountDownLatch(size);
        List<FutureTask<T>> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Callable<T> deed = deeds.apply(i);
            people.add(new FutureTask<>(() -> {
                ready.countDown();
                ready.await();
                return deed.call();
            }));
        }
        people.forEach(one -> threads.newThread(one).start());
        List<T> answers = new ArrayList<>();
        for (FutureTask<T> one : people) {
            answers.add(one.get());
        }
        return answers;
    }
}
