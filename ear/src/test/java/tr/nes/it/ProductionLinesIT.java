package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.SimulatedReaders;
import tr.nes.it.testing.Await;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.ProductionLine;
import tr.nes.it.testing.RendezvousCard;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TearingCard;

/** Readers of the production, each with its own lane, in the server. */
class ProductionLinesIT extends InServer {

    private static final int READERS = 8;
    /** The lower ones are used by the demo and other tests. */
    private static final int FIRST = 5;

    private static final List<ReaderName> SLOTS = IntStream.range(FIRST, FIRST + READERS)
            .mapToObj(number -> new ReaderName("Simulated Reader " + number))
            .toList();

    @Resource(lookup = "java:/eis/SimulatedReaders")
    private SimulatedReaders readers;

    @Inject
    private ProductionLine line;

    @Inject
    private Rows rows;

    private final List<SimulatedCard> cards = new ArrayList<>();

    @BeforeEach
    void areEmpty() {
        SLOTS.forEach(readers::pull);
    }

    @AfterEach
    void release() throws Exception {
        SLOTS.forEach(readers::pull);
        line.end(SLOTS);
    }

    @Test
    void whenEightReadersHoldBlankCards_thenAllAreMadeAtTheSameTime() throws Exception {
        List<UUID> applications = line.applications(READERS);
        CyclicBarrier together = new CyclicBarrier(READERS);
        List<String> serials = line.cards(READERS);
        for (int i = 0; i < READERS; i++) {
            readers.insert(SLOTS.get(i), new RendezvousCard(blank(serials.get(i)), together));
        }
        line.begin(SLOTS);
        Await.until("eight cards", () -> line.produced(applications) == READERS);
        assertThat(cards).allMatch(card -> card.lifeCycle() == LifeCycle.USER);
        assertThat(rows.texts("select distinct card_serial from production_order where reader like 'Simulated Reader %'"
                        + " and state = 'PRODUCED'"))
                .containsAll(serials);
    }

    @Test
    void whenACardIsPulledAtItsLastCommand_thenItIsFinishedWhenItIsPutInAgain() throws Exception {
        List<UUID> applications = line.applications(1);
        String serial = line.cards(1).get(0);
        ReaderName slot = SLOTS.get(0);
        SimulatedCard card = blank(serial);
        line.begin(SLOTS);
        readers.insert(slot, new TearingCard(card, () -> card.lifeCycle() == LifeCycle.USER, () -> readers.pull(slot)));
        Await.until("UNKNOWN", () -> state(applications.get(0)).equals("UNKNOWN"));
        assertThat(card.lifeCycle()).isEqualTo(LifeCycle.USER);
        assertThat(rows.count("certificate where card_serial = ?", serial)).isZero();

        readers.insert(slot, card);
        Await.until("PRODUCED", () -> state(applications.get(0)).equals("PRODUCED"));
        assertThat(rows.text("select status from certificate where card_serial = ?", serial))
                .isEqualTo("ISSUED");
        assertThat(rows.text("select state from blank_card where serial = ?", serial))
                .isEqualTo("PERSONALISED");
        assertThat(rows.count(
                        "application_change where application_id = ? and reason = 'produced'", applications.get(0)))
                .isOne();
    }

    private SimulatedCard blank(String serial) {
        SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_2_X)
                .blank()
                .serialNumber(serial)
                .build();
        cards.add(card);
        return card;
    }

    private String state(UUID application) throws Exception {
        return rows.text("select state from production_order where application_id = ?", application);
    }
}
