package tr.nes.cardconnector.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardEvent;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.ReaderBank;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.SimulatedTransport;
import tr.nes.cardconnector.testing.Await;
import tr.nes.cardconnector.testing.TestWorkManager;

class CardEventsTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final ReaderName FIRST = new ReaderName("Simulated Reader 1");
    private static final ReaderName SECOND = new ReaderName("Simulated Reader 2");

    private final TestWorkManager work = new TestWorkManager();
    private final ReaderBank bank = new ReaderBank(2);
    private final ReaderBoard board = new ReaderBoard(Clock.systemUTC());
    private final ReaderWatch watch = new ReaderWatch(new SimulatedTransport(bank), board);
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        watch.release();
        work.close();
    }

    @Test
    void whenListenerJoinsLate_thenItHearsFirstOfWhatIsThere() throws Exception {
        bank.insert(FIRST, card());
        work.startWork(watch);
        Await.until("a first look", SOON, () -> board.snapshots().size() == 2);
        board.join(listener(".*1"));
        Await.until("two events", SOON, () -> heard.size() == 2);
        assertThat(heard).containsExactly("READER_ATTACHED " + FIRST, "CARD_INSERTED " + FIRST);
    }

    @Test
    void whenOneLaneHangs_thenTheOtherReaderIsHeard() throws Exception {
        CountDownLatch stuck = new CountDownLatch(1);
        work.startWork(watch);
        board.join(new CardEndpoint(spec(".*"), work, event -> {
            if (event.reader().equals(FIRST)) {
                await(stuck);
            }
            note(event);
        }));
        bank.insert(FIRST, card());
        bank.insert(SECOND, card());
        Await.until("the second reader's card", SOON, () -> heard.contains("CARD_INSERTED " + SECOND));
        assertThat(heard).noneMatch(event -> event.endsWith(FIRST.value()));
        stuck.countDown();
        Await.until("the first reader's card", SOON, () -> heard.contains("CARD_INSERTED " + FIRST));
    }

    @Test
    void whenListenerLeft_thenItHearsNothingMore() throws Exception {
        work.startWork(watch);
        CardEndpoint leaving = listener(".*1");
        board.join(leaving);
        Await.until("the reader", SOON, () -> heard.size() == 1);
        board.leave(leaving);
        leaving.stop();
        bank.insert(FIRST, card());
        Await.until("the board to see it", SOON, () -> board.snapshots().get(0).cardPresent());
        assertThat(heard).containsExactly("READER_ATTACHED " + FIRST);
    }

    private CardEndpoint listener(String pattern) {
        return new CardEndpoint(spec(pattern), work, this::note);
    }

    private void note(CardEvent event) {
        heard.add(event.kind() + " " + event.reader());
    }

    private static CardActivationSpec spec(String pattern) {
        CardActivationSpec spec = new CardActivationSpec();
        spec.setReaderPattern(pattern);
        return spec;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static SimulatedCard card() {
        return SimulatedCard.of(AkisDialect.AKIS_1_X).build();
    }
}
