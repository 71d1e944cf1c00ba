package tr.nes.cardconnector.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardEvent;
import tr.nes.cardconnector.CardEvent.Kind;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.testing.Eventually;
import tr.nes.cardconnector.testing.RecordingEndpoint;
import tr.nes.cardconnector.testing.TestThreads;

/** A listener that throws or hangs affects only its own reader's lane. */
class HangingListenerTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final ReaderName ONE = new ReaderName("One");
    private static final ReaderName TWO = new ReaderName("Two");

    private final TestThreads threads = new TestThreads();
    private final CountDownLatch hanging = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void stop() {
        release.countDown();
        threads.close();
    }

    @Test
    void whenListenerHangsOnOneReader_thenTheOtherIsHeardAndTheFirstLaterInOrder() throws Exception {
        RecordingEndpoint recordingEndpoint = new RecordingEndpoint(event -> hangOn(ONE, event));
        CardEndpoint endpoint = endpoint(recordingEndpoint);
        endpoint.accept(List.of(event(Kind.READER_ATTACHED, ONE), event(Kind.READER_ATTACHED, TWO)));
        endpoint.accept(List.of(event(Kind.CARD_INSERTED, ONE), event(Kind.CARD_INSERTED, TWO)));
        Eventually.until(
                "the other reader", SOON, () -> recordingEndpoint.of(TWO).size() == 2);
        assertThat(recordingEndpoint.of(ONE)).isEmpty();
        endpoint.accept(List.of(event(Kind.CARD_REMOVED, ONE)));
        release.countDown();
        Eventually.until(
                "the first reader", SOON, () -> recordingEndpoint.of(ONE).size() == 3);
        assertThat(recordingEndpoint.of(ONE)).containsExactly("READER_ATTACHED", "CARD_INSERTED", "CARD_REMOVED");
    }

    @Test
    void whenListenerThrows_thenTheNextEventOfThatReaderIsHeard() throws Exception {
        RecordingEndpoint recordingEndpoint = new RecordingEndpoint(event -> {
            throw new IllegalStateException("a listener's own fault, as the test wants it");
        });
        CardEndpoint endpoint = endpoint(recordingEndpoint);
        endpoint.accept(List.of(event(Kind.READER_ATTACHED, ONE), event(Kind.CARD_INSERTED, ONE)));
        Eventually.until("both events", SOON, () -> recordingEndpoint.of(ONE).size() == 2);
        assertThat(recordingEndpoint.of(ONE)).containsExactly("READER_ATTACHED", "CARD_INSERTED");
    }

    @Test
    void whenEndpointIsClosedWhileTheListenerHangs_thenWhatWaitedIsDropped() throws Exception {
        RecordingEndpoint recordingEndpoint = new RecordingEndpoint(event -> hangOn(ONE, event));
        CardEndpoint endpoint = endpoint(recordingEndpoint);
        endpoint.accept(List.of(event(Kind.READER_ATTACHED, ONE), event(Kind.CARD_INSERTED, ONE)));
        assertThat(hanging.await(SOON.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
        endpoint.close();
        release.countDown();
        Eventually.until(
                "the one under way", SOON, () -> !recordingEndpoint.of(ONE).isEmpty());
        endpoint.accept(List.of(event(Kind.CARD_REMOVED, ONE)));
        assertThat(recordingEndpoint.of(ONE)).containsExactly("READER_ATTACHED");
    }

    private CardEndpoint endpoint(RecordingEndpoint recordingEndpoint) {
        return new CardEndpoint(reader -> true, new Delivery(recordingEndpoint), threads);
    }

    private void hangOn(ReaderName reader, CardEvent event) {
        if (event.reader().equals(reader)) {
            hanging.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static CardEvent event(Kind kind, ReaderName reader) {
        return new CardEvent(kind, reader, 1, Instant.EPOCH);
    }
}
