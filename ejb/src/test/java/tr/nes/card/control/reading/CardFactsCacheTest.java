package tr.nes.card.control.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.card.CardException.Reason.FOREIGN_CARD;
import static tr.nes.card.CardException.Reason.TRIES_FELL;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.Cancellation;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ResponseApdu;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardconnector.akis.TriesQuestion;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.SimulatedCardBuilder;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;

/** Data read from a card during one insertion, and how it is cached. */
class CardFactsCacheTest {

    private static final int GET_DATA = 0xCA;
    private static final int VERIFY = 0x20;

    private final Database database = Database.open();
    private final AuditLog audit = new AuditLog();
    private final Beans beans = new Beans(database, new MovingClock("2026-11-21T10:00:00Z"), audit);
    private final CardFactsCache cache = beans.get(CardFactsCache.class);
    private final TriesReadingStops stops = beans.get(TriesReadingStops.class);
    private final Cancellation visit = new Cancellation();
    private final List<String> sent = new ArrayList<>();
    private long insertion = 1;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenACardStaysIn_thenEachThingIsAskedOnce() throws Exception {
        SimulatedCard card = card().build();
        cache.serialNumber(reading(card));
        for (int look = 0; look < 5; look++) {
            assertThat(cache.facts(reading(card), visit).pinTries().remaining()).hasValue(3);
        }
        assertThat(count(GET_DATA)).as("serial number and life cycle").isEqualTo(2);
        assertThat(count(VERIFY)).as("PIN and PUK").isEqualTo(2);
    }

    @Test
    void whenTheInsertionIsAnother_thenAllIsAskedAgain() throws Exception {
        cache.facts(reading(card().build()), visit);
        insertion++;
        SimulatedCard other = card().serialNumber("1234A5B67899").pinTries(1).build();
        CardFacts facts = cache.facts(reading(other), visit);
        assertThat(facts.serial()).isEqualTo("1234A5B67899");
        assertThat(facts.pinTries().remaining()).hasValue(1);
    }

    @Test
    void whenAnOperationBegins_thenSerialNumberAndTriesAreAskedAgain() throws Exception {
        SimulatedCard card = card().build();
        cache.facts(reading(card), visit);
        sent.clear();
        CardFacts facts = cache.renewed(reading(card), card.serialNumber(), visit);
        assertThat(facts.pukTries().remaining()).hasValue(3);
        assertThat(count(GET_DATA)).as("serial number").isEqualTo(1);
        assertThat(count(VERIFY)).isEqualTo(2);
    }

    @Test
    void whenAnotherCardLiesInTheReaderThanWasChosen_thenItIsAskedNothingMore() throws Exception {
        SimulatedCard card = card().build();
        assertThatThrownBy(() -> cache.renewed(reading(card), "1234A5B67899", visit))
                .hasFieldOrPropertyWithValue("reason", FOREIGN_CARD);
        assertThat(sent).hasSize(1);
    }

    @Test
    void whenASecretWasPresented_thenTriesAreAskedAgainAndMayBeFewer() throws Exception {
        SimulatedCard card = card().build();
        CardReading reading = reading(card);
        cache.facts(reading, visit);
        cache.presented(reading.reader());
        reading.card().verifyPin("999999".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(cache.facts(reading(card), visit).pinTries().remaining()).hasValue(2);
        assertThat(stops.all()).isEmpty();
    }

    @Test
    void whenTriesFallByLooking_thenTheQuestionIsSwitchedOffBeforeThePukIsAskedAgain() throws Exception {
        SimulatedCard card = card().countsEmptyVerify().build();
        cache.facts(reading(card), visit);
        assertThatThrownBy(() -> cache.renewed(reading(card), card.serialNumber(), visit))
                .hasFieldOrPropertyWithValue("reason", TRIES_FELL);
        assertThat(card.pukTries()).isEqualTo(2);
        assertThat(stops.isStopped(card.atr().hex(), "EMPTY_VERIFY")).isTrue();
        assertThat(audit.count(AuditAction.TRIES_READING_STOPPED, AuditResult.DONE))
                .isOne();
        for (int look = 0; look < 1000; look++) {
            insertion++;
            assertThat(cache.facts(reading(card), visit).pukTries().told()).isFalse();
        }
        assertThat(card.pukTries()).isEqualTo(2);
        assertThat(card.pinTries()).isEqualTo(1);
    }

    @Test
    void whenTheVisitEnds_thenTheNextOneReadsAnewAndAFallIsStillSeen() throws Exception {
        SimulatedCard card = card().countsEmptyVerify().build();
        cache.facts(reading(card), visit);
        sent.clear();
        visit.cancel();
        assertThatThrownBy(() -> cache.facts(reading(card), new Cancellation()))
                .hasFieldOrPropertyWithValue("reason", TRIES_FELL);
        assertThat(count(GET_DATA)).isEqualTo(2);
        assertThat(card.pukTries()).isEqualTo(2);
    }

    @Test
    void whenTheAdministratorLiftsIt_thenTheQuestionIsAskedAgainAndThatIsOnRecord() throws Exception {
        SimulatedCard counting = card().countsEmptyVerify().build();
        cache.facts(reading(counting), visit);
        assertThatThrownBy(() -> cache.renewed(reading(counting), counting.serialNumber(), visit))
                .hasFieldOrPropertyWithValue("reason", TRIES_FELL);
        assertThat(database.inNew(() -> stops.lift(counting.atr().hex(), "EMPTY_VERIFY")))
                .isTrue();
        assertThat(database.inNew(() -> stops.lift(counting.atr().hex(), "EMPTY_VERIFY")))
                .isFalse();
        insertion++;
        assertThat(cache.facts(reading(card().build()), visit).pukTries().told())
                .isTrue();
        assertThat(audit.count(AuditAction.TRIES_READING_RESUMED, AuditResult.DONE))
                .isOne();
    }

    private static SimulatedCardBuilder card() {
        return SimulatedCard.of(AkisDialect.AKIS_1_X);
    }

    private long count(int ins) {
        String instruction = HexFormat.of().withUpperCase().toHexDigits((byte) ins);
        return sent.stream().filter(instruction::equals).count();
    }

    /** As for a card whose empty VERIFY is proven to cost no try, unless it was disabled since. */
    private CardReading reading(SimulatedCard card) {
        return CardReading.of(
                connection(card),
                AkisCard::on,
                EnumSet.allOf(Operation.class),
                question -> question != TriesQuestion.EMPTY_VERIFY
                        || !stops.isStopped(card.atr().hex(), question.name()));
    }

    private CardConnection connection(SimulatedCard card) {
        long stay = insertion;
        return new CardConnection() {
            @Override
            public ReaderName reader() {
                return new ReaderName("A");
            }

            @Override
            public Atr atr() {
                return card.atr();
            }

            @Override
            public long insertion() {
                return stay;
            }

            @Override
            public ResponseApdu transmit(CommandApdu command) {
                sent.add(HexFormat.of().withUpperCase().toHexDigits((byte) command.ins()));
                return new ResponseApdu(card.transmit(command.bytes()));
            }

            @Override
            public void close() {
                // the test's card is kept
            }
        };
    }
}
