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
import tr.nes.cardconnector.Cancellation;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderBusy;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.RequestCancelled;
import tr.nes.cardconnector.outbound.ReaderQueues.Ticket;
import tr.nes.cardconnector.testing.Eventually;

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
        draw(READER, LONG);
        assertThatThrownBy(() -> draw(READER, Duration.ofMillis(1))).isInstanceOf(ReaderBusy.class);
    }

    @Test
    void whenAnotherReaderIsHeld_thenFree() throws Exception {
        draw(READER, LONG);
        assertThat(draw(new ReaderName("B"), Duration.ZERO)).isNotNull();
    }

    @Test
    void whenTwoWait_thenTheyAreServedInOrder() throws Exception {
        List<Integer> served = new CopyOnWriteArrayList<>();
        Ticket held = draw(READER, LONG);
        Future<?> first = waiting(1, served);
        Future<?> second = waiting(2, served);
        held.close();
        first.get();
        second.get();
        assertThat(served).containsExactly(1, 2);
    }

    @Test
    void whenWaitingIsCancelled_thenItsPlaceIsGivenFreeAtOnce() throws Exception {
        List<Integer> served = new CopyOnWriteArrayList<>();
        Ticket held = draw(READER, LONG);
        Cancellation cancellation = new Cancellation();
        Future<?> leaving = waiting(1, served, cancellation);
        Future<?> next = waiting(2, served);
        cancellation.cancel();
        assertThat(queues.waiting(READER)).isOne();
        assertThatThrownBy(leaving::get).hasCauseInstanceOf(RequestCancelled.class);
        held.close();
        next.get();
        assertThat(served).containsExactly(2);
    }

    @Test
    void whenItWasCancelledBefore_thenItGetsNotEvenAFreeReader() throws Exception {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        assertThatThrownBy(() -> queues.draw(READER, LONG, cancellation)).isInstanceOf(RequestCancelled.class);
        assertThat(draw(READER, Duration.ZERO)).isNotNull();
    }

    @Test
    void whenItIsCancelledWhileTheReaderIsHeld_thenItIsStillHeld() throws Exception {
        Cancellation cancellation = new Cancellation();
        queues.draw(READER, LONG, cancellation);
        cancellation.cancel();
        assertThatThrownBy(() -> draw(READER, Duration.ZERO)).isInstanceOf(ReaderBusy.class);
    }

    @Test
    void whenTheWaitingThreadIsInterrupted_thenItsPlaceIsGivenFree() throws Exception {
        List<Integer> served = new CopyOnWriteArrayList<>();
        Ticket held = draw(READER, LONG);
        Future<?> cancelled = waiting(1, served);
        Future<?> next = waiting(2, served);
        cancelled.cancel(true);
        held.close();
        next.get();
        assertThat(served).containsExactly(2);
    }

    private Ticket draw(ReaderName reader, Duration longestWait) throws CardConnectorException {
        return queues.draw(reader, longestWait, new Cancellation());
    }

    private Future<?> waiting(int number, List<Integer> served) throws Exception {
        return waiting(number, served, new Cancellation());
    }

    /** Returns when the thread is in the queue. */
    private Future<?> waiting(int number, List<Integer> served, Cancellation cancellation) throws Exception {
        int before = queues.waiting(READER);
        Future<?> future = threads.submit(() -> {
            try (Ticket ticket = queues.draw(READER, LONG, cancellation)) {
                served.add(number);
                return ticket;
            }
        });
        Eventually.until("a place in the queue", LONG, () -> queues.waiting(READER) == before + 1);
        return future;
    }
}
