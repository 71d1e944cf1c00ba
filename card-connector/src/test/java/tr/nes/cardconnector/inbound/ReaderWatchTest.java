package tr.nes.cardconnector.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardEvent;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.simulator.SimulatedTransport;
import tr.nes.cardconnector.testing.CountingCard;
import tr.nes.cardconnector.testing.Eventually;
import tr.nes.cardconnector.testing.TestThreads;
import tr.nes.cardconnector.transport.ReaderMonitor;

class ReaderWatchTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final ReaderName READER = new ReaderName("Simulated Reader 1");

    private final TestThreads threads = new TestThreads();
    private final SimulatedTransport transport = new SimulatedTransport(1);
    private final ReaderWatch watch = new ReaderWatch(transport::monitor, Clock.systemUTC());
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Consumer<List<CardEvent>> listener =
            events -> events.forEach(event -> heard.add(event.kind().name()));

    @BeforeEach
    void start() {
        threads.startLong(watch);
        assertThat(watch.awaitFirstLook(SOON)).isTrue();
    }

    @AfterEach
    void stop() {
        watch.stop();
        transport.close();
        assertThat(watch.awaitEnd(SOON)).isTrue();
        threads.close();
    }

    @Test
    void whenListenerJoinsLate_thenItHearsFirstOfWhatIsThere() throws Exception {
        transport.insert(READER, new CountingCard());
        Eventually.until("the card", SOON, () -> watch.readers().get(0).cardPresent());
        watch.subscribe(listener);
        assertThat(heard).startsWith("READER_ATTACHED", "CARD_INSERTED");
    }

    @Test
    void whenCardIsPulled_thenRemovalIsHeard() throws Exception {
        watch.subscribe(listener);
        transport.insert(READER, new CountingCard());
        Eventually.until("the card", SOON, () -> heard.contains("CARD_INSERTED"));
        transport.pull(READER);
        Eventually.until("the removal", SOON, () -> heard.size() == 3);
        assertThat(heard).containsExactly("READER_ATTACHED", "CARD_INSERTED", "CARD_REMOVED");
    }

    @Test
    void whenTheServiceHangs_thenThatIsTroubleUntilItAnswers() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        ReaderMonitor monitor = mock(ReaderMonitor.class);
        doAnswer(call -> {
                    hanging.await();
                    return null;
                })
                .when(monitor)
                .awaitChange(any());
        ReaderWatch stuck = new ReaderWatch(() -> monitor, Clock.systemUTC());
        threads.startLong(stuck);
        assertThat(stuck.awaitFirstLook(SOON)).isTrue();
        assertThat(stuck.trouble()).isEmpty();
        Eventually.until("trouble", SOON, () -> stuck.trouble().isPresent());
        hanging.countDown();
        Eventually.until("no trouble", SOON, () -> stuck.trouble().isEmpty());
        stuck.stop();
        assertThat(stuck.awaitEnd(SOON)).isTrue();
    }

    @Test
    void whenLookingEndsWithAnError_thenItIsTroubleAndTheWatchGoesOn() throws Exception {
        CountDownLatch mended = new CountDownLatch(1);
        ReaderWatch broken = new ReaderWatch(
                () -> {
                    if (mended.getCount() > 0) {
                        throw new UnsatisfiedLinkError("no such library");
                    }
                    return transport.monitor();
                },
                Clock.systemUTC());
        threads.startLong(broken);
        Eventually.until(
                "trouble",
                SOON,
                () -> broken.trouble()
                        .filter(why -> why.contains("no such library"))
                        .isPresent());
        mended.countDown();
        Eventually.until("no trouble", SOON, () -> broken.trouble().isEmpty());
        broken.stop();
        assertThat(broken.awaitEnd(SOON)).isTrue();
    }

    @Test
    void whenListenerLeft_thenItHearsNothingMore() throws Exception {
        watch.subscribe(listener);
        watch.unsubscribe(listener);
        transport.insert(READER, new CountingCard());
        Eventually.until("the card", SOON, () -> watch.readers().get(0).cardPresent());
        assertThat(heard).containsExactly("READER_ATTACHED");
    }
}
