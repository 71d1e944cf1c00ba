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
import tr.nes.cardconnector.outbound.ReaderQueues.Ticket;
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
        queues.draw(READER, LONG);
        assertThatThrownBy(() -> queues.draw(READER, Duration.ofMillis(1))).isInstanceOf(ReaderBusy.class);
    }

    @Test
    void whenAnotherReaderIsHeld_thenFree() throws Exception {
        queues.draw(READER, LONG);
        assertThat(queues.draw(new ReaderName("B"), Duration.ZERO)).isNotNull();
    }

    @Test
    void whenTwoWait_thenTheyAreServedInOrder() throws Exception {
        List<Integer> served = new CopyOnWriteArrayList<>();
        Ticket held = queues.draw(READER, LONG);
        Future<?> first = waiting(1, served);
        Future<?> second = waiting(2, served);
        held.close();
        first.get();
        second.get();
        assertThat(served).containsExactly(1, 2);
    }

    @Test
    void whenWaitingIsCancelled_thenItsPlaceIsGivenFree() throws Exception {
        List<Integer> served = new CopyOnWriteArrayList<>();
        Ticket held = queues.draw(READER, LONG);
        Future<?> cancelled = waiting(1, served);
        Future<?> next = waiting(2, served);
        cancelled.cancel(true);
        held.close();
        next.get();
        assertThat(served).containsExactly(2);
    }

    /** Returns when the thread stands in the queue. */
    private Future<?> waiting(int number, List<Integer> served) throws Exception {
        int before = queues.waiting(READER);
        Future<?> future = threads.submit(() -> {
            try (Ticket ticket = queues.draw(READER, LONG)) {
                served.add(number);
                return ticket;
            }
        });
        Await.until("a place in the queue", LONG, () -> queues.waiting(READER) == before + 1);
        return future;
    }
}
