package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.card.CardReport;
import tr.nes.card.boundary.CardReports;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.Await;
import tr.nes.it.testing.BlockingCard;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CallCentre;
import tr.nes.it.testing.CardStock;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.it.testing.TestPeople;
import tr.nes.it.testing.VisitFixture;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.boundary.Readers;
import tr.nes.kiosk.boundary.Terminals;
import tr.nes.kiosk.control.visit.VisitRecords;
import tr.nes.shared.Roles;

/** A holder who leaves while waiting for the reader is removed from its queue at once. */
class QueueCancellationIT extends InServer {

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory connector;

    @Inject
    private CallCentre callCentre;

    @Inject
    private TestPeople people;

    @Inject
    private CardStock stock;

    @Inject
    private TerminalFixture terminalFixture;

    @Inject
    private CardReports reports;

    @Inject
    private Readers readers;

    @Inject
    private Terminals terminals;

    @Inject
    private VisitRecords records;

    @Inject
    private ConcurrentTasks concurrentTasks;

    @Inject
    private Rows rows;

    private BlockingCard gated;
    private SimulatedCard card;
    private VisitFixture fixture;

    /** A way in which a visit ends. */
    private interface End {
        void of(VisitFixture fixture) throws Exception;
    }

    @BeforeEach
    void aHolderStandsAtTheKiosk() throws Exception {
        HolderView holder = people.somebody();
        card = stock.deliver(holder, AkisDialect.AKIS_1_X).card();
        gated = new BlockingCard(card);
        stock.insert(gated);
        fixture = terminalFixture.visit(holder);
        fixture.look();
        Await.until("the card is noticed", this::noticed);
    }

    @AfterEach
    void letGo() {
        gated.open();
        stock.pull();
    }

    @Test
    void whenTheHolderPressesBitir_thenTheNextIsServed() throws Exception {
        leavesTheQueue(VisitFixture::end);
    }

    @Test
    void whenTheVisitTimesOut_thenTheNextIsServed() throws Exception {
        leavesTheQueue(idle -> {
            rows.change(
                    "update servicing_session set touched_at = timestamp '2020-01-01 00:00:00' where step <> 'ENDED'");
            records.sweep();
        });
    }

    @Test
    void whenTheTerminalIsRevoked_thenTheNextIsServed() throws Exception {
        leavesTheQueue(at -> callCentre.staff(Roles.ADMIN, () -> {
            terminals.revoke(TerminalFixture.FIRST);
            return null;
        }));
    }

    @Test
    void whenAnotherVisitBeginsAtTheTerminal_thenTheNextIsServed() throws Exception {
        leavesTheQueue(replaced -> terminalFixture.open(TerminalFixture.FIRST));
    }

    private void leavesTheQueue(End end) throws Exception {
        gated.shut();
        Future<CardReport> holding = holdTheReader();
        Future<?> leaving = concurrentTasks.begin(fixture::lookOnce);
        awaitQueue(1);
        Future<CardReport> next = concurrentTasks.begin(this::read);
        awaitQueue(2);

        end.of(fixture);

        assertThatThrownBy(leaving::get).hasCauseInstanceOf(ServicingOver.class);
        assertThat(connector.waiting(CardStock.SLOT)).isOne();
        assertThat(holding.isDone()).isFalse();
        gated.open();
        assertThat(holding.get().serial().value()).isEqualTo(card.serialNumber());
        assertThat(next.get().serial().value()).isEqualTo(card.serialNumber());
    }

    @Test
    void whenTheHolderLeavesAfterApproval_thenHisCardIsNotTouchedAnyMore() throws Exception {
        fixture.choose();
        fixture.enterPin("902746");
        gated.shut();
        Future<CardReport> holding = holdTheReader();
        fixture.approveByPassword(TestPeople.WORD);
        awaitQueue(1);

        fixture.end();

        Await.until("the operation is over", () -> "RequestCancelled".equals(reason()));
        assertThat(holding.isDone()).isFalse();
        gated.open();
        holding.get();
        assertThat(card.pukTries()).isEqualTo(3);
        assertThat(card.accepts(CardStock.ascii("902746"))).isFalse();
    }

    private String reason() throws Exception {
        return rows.text("select reason from card_operation where card_serial = ?", card.serialNumber());
    }

    private Future<CardReport> holdTheReader() throws Exception {
        Future<CardReport> holding = concurrentTasks.begin(this::read);
        Await.until("the reader is held", gated::holding);
        return holding;
    }

    private CardReport read() throws Exception {
        return CallAs.system(() -> reports.read(CardStock.SLOT));
    }

    private void awaitQueue(int length) throws Exception {
        Await.until(length + " in the queue", () -> connector.waiting(CardStock.SLOT) == length);
    }

    /** Only the test uses the reader from here on. */
    private boolean noticed() throws Exception {
        return CallAs.system(readers::all).stream()
                .filter(reader -> reader.id().equals(CardStock.READER))
                .anyMatch(reader -> reader.card() != null
                        && reader.card().readable()
                        && reader.card().serial().value().equals(card.serialNumber()));
    }
}
