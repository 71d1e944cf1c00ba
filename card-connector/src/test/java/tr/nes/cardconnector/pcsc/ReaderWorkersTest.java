package tr.nes.cardconnector.pcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.testing.TestThreads;

class ReaderWorkersTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final ReaderName READER = new ReaderName("A");

    private final TestThreads threads = new TestThreads();
    private final ReaderWorkers workers = new ReaderWorkers(threads);
    private final CountDownLatch release = new CountDownLatch(1);
    private final CountDownLatch willDone = new CountDownLatch(1);

    @AfterEach
    void stop() {
        release.countDown();
        threads.close();
    }

    @Test
    void whenCallHangs_thenItsReaderGetsNoOtherWorkerUntilItComesBack() throws Exception {
        ReaderWorker worker = workers.start(READER, willDone::countDown);
        assertThatThrownBy(() -> worker.call(this::hang, SHORT)).isInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> workers.start(READER, () -> {})).isInstanceOf(CardServiceGone.class);
        release.countDown();
        assertThat(worker.awaitEnd(LONG)).isTrue();
        assertThat(willDone.getCount()).isZero();
        assertThat(workers.start(READER, () -> {}).<String>call(() -> "served", LONG))
                .isEqualTo("served");
    }

    @Test
    void whenAllWereEnded_thenNobodyGetsAnotherWorker() throws Exception {
        workers.start(READER, willDone::countDown);
        workers.endAll(LONG);
        assertThat(willDone.getCount()).isZero();
        assertThatThrownBy(() -> workers.start(READER, () -> {})).isInstanceOf(CardServiceGone.class);
    }

    @Test
    void whenWorkerEndsBeforeACall_thenTheCallerIsToldAtOnce() throws Exception {
        ReaderWorker worker = workers.start(READER, () -> {});
        worker.end();
        assertThat(worker.awaitEnd(LONG)).isTrue();
        assertThatThrownBy(() -> worker.call(() -> "too late", Duration.ofDays(1)))
                .isInstanceOf(ExecutionException.class);
    }

    @Test
    void whenWorkerEndsWithCallsWaiting_thenTheirCallersAreTold() throws Exception {
        ExecutorService callers = Executors.newCachedThreadPool();
        try {
            ReaderWorker worker = workers.start(READER, () -> {});
            Future<Object> first = callers.submit(() -> worker.call(this::hang, LONG));
            worker.end();
            Future<Object> second = callers.submit(() -> worker.call(() -> "never", Duration.ofDays(1)));
            release.countDown();
            assertThatThrownBy(second::get).hasCauseInstanceOf(ExecutionException.class);
            assertThat(first).isNotNull();
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void whenACallEndsWithAnError_thenItsCallerIsToldAndTheReaderIsServedOn() throws Exception {
        ReaderWorker worker = workers.start(READER, willDone::countDown);
        assertThatThrownBy(() -> worker.call(
                        () -> {
                            throw new UnsatisfiedLinkError("no such function");
                        },
                        LONG))
                .hasCauseInstanceOf(UnsatisfiedLinkError.class);
        assertThat(worker.<String>call(() -> "served", LONG)).isEqualTo("served");
        worker.end();
        assertThat(worker.awaitEnd(LONG)).isTrue();
        assertThat(workers.start(READER, () -> {}).<String>call(() -> "again", LONG))
                .isEqualTo("again");
    }

    private Object hang() throws InterruptedException {
        release.await();
        return null;
    }
}
