package tr.nes.cardconnector.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.ReaderBusy;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.testing.Await;

class ReaderQueuesTest {

    private static final ReaderName READER = new ReaderName("A");
    private static final Duration LONG = Duration.ofSeconds(30);

    private final ReaderQueues queues = new ReaderQueues();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void whenReaderIsHeldForTheWholeTime_thenBusy() throws Exception {
        queues.enter(READER, LONG);
        assertThatThrownBy(() -> queues.enter(READER, Duration.ofMillis(1))).isInstanceOf(ReaderBusy.class);
    }

    @Test
    void whenAnotherReaderIsHeld_thenFree() throws Exception {
        queues.enter(READER, LONG);
        queues.enter(new ReaderName("B"), Duration.ZERO);
    }

    @Test
    void whenTwoWait_thenTheyAreServedInOrder() throws Exception {
        List<Integer> served = new CopyOnWriteArrayList<>();
        queues.enter(READER, LONG);
        Future<?> first = waiting(1, served);
        Future<?> second = waiting(2, served);
        queues.leave(READER);
        first.get();
        second.get();
        assertThat(served).containsExactly(1, 2);
    }

    @Test
    void whenWaitingIsCancelled_thenItsPlaceIsGivenFree() throws Exception {
        List<Integer> served = new CopyOnWriteArrayList<>();
        queues.enter(READER, LONG);
        Future<?> cancelled = waiting(1, served);
        Future<?> next = waiting(2, served);
        cancelled.cancel(true);
        queues.leave(READER);
        next.get();
        assertThat(served).containsExactly(2);
    }

    /** Returns when the thread stands in the queue. */
    private Future<?> waiting(int number, List<Integer> served) throws Exception {
        int before = queues.waiting(READER);
        Future<?> future = threads.submit(() -> {
            queues.enter(READER, LONG);
            served.add(number);
            queues.leave(READER);
            return null;
        });
        Await.until("a place in the queue", LONG, () -> queues.waiting(READER) == before + 1);
        return future;
    }
}
