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
import tr.nes.it.testing.As;
import tr.nes.it.testing.Await;
import tr.nes.it.testing.CallCentre;
import tr.nes.it.testing.CardDrawer;
import tr.nes.it.testing.Crowd;
import tr.nes.it.testing.GatedCard;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Kiosk;
import tr.nes.it.testing.People;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.Visit;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.boundary.Readers;
import tr.nes.kiosk.boundary.Terminals;
import tr.nes.kiosk.control.ServicingSessions;
import tr.nes.shared.Roles;

/** A holder who leaves while he waits for the reader is gone from its queue; nobody waits behind a ghost. */
class LeavingTheQueueIT extends InServer {

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory connector;

    @Inject
    private CallCentre desk;

    @Inject
    private People people;

    @Inject
    private CardDrawer drawer;

    @Inject
    private Kiosk kiosk;

    @Inject
    private CardReports reports;

    @Inject
    private Readers readers;

    @Inject
    private Terminals terminals;

    @Inject
    private ServicingSessions sessions;

    @Inject
    private Crowd crowd;

    @Inject
    private Rows rows;

    private GatedCard gated;
    private SimulatedCard card;
    private Visit visit;

    /** How a visit can end. */
    private interface End {
        void of(Visit visit) throws Exception;
    }

    @BeforeEach
    void aHolderStandsAtTheKiosk() throws Exception {
        HolderView holder = people.somebody();
        card = drawer.deliver(holder, AkisDialect.AKIS_1_X).card();
        gated = new GatedCard(card);
        drawer.insert(gated);
        visit = kiosk.visit(holder);
        visit.look();
        Await.until("the card is noticed", this::noticed);
    }

    @AfterEach
    void letGo() {
        gated.open();
        drawer.pull();
    }

    @Test
    void whenTheHolderPressesBitir_thenTheNextIsServed() throws Exception {
        leavesTheQueue(Visit::end);
    }

    @Test
    void whenTheVisitTimesOut_thenTheNextIsServed() throws Exception {
        leavesTheQueue(idle -> {
            rows.change(
                    "update servicing_session set touched_at = timestamp '2020-01-01 00:00:00' where step <> 'ENDED'");
            sessions.sweep();
        });
    }

    @Test
    void whenTheTerminalIsRevoked_thenTheNextIsServed() throws Exception {
        leavesTheQueue(at -> desk.staff(Roles.ADMIN, () -> {
            terminals.revoke(Kiosk.FIRST);
            return null;
        }));
    }

    @Test
    void whenAnotherVisitBeginsAtTheTerminal_thenTheNextIsServed() throws Exception {
        leavesTheQueue(replaced -> kiosk.open(Kiosk.FIRST));
    }

    private void leavesTheQueue(End end) throws Exception {
        gated.shut();
        Future<CardReport> holding = holdTheReader();
        Future<?> leaving = crowd.begin(visit::lookOnce);
        awaitQueue(1);
        Future<CardReport> next = crowd.begin(this::read);
        awaitQueue(2);

        end.of(visit);

        assertThatThrownBy(leaving::get).hasCauseInstanceOf(ServicingOver.class);
        assertThat(connector.waiting(CardDrawer.SLOT)).isOne();
        assertThat(holding.isDone()).isFalse();
        gated.open();
        assertThat(holding.get().serial().value()).isEqualTo(card.serialNumber());
        assertThat(next.get().serial().value()).isEqualTo(card.serialNumber());
    }

    @Test
    void whenTheHolderLeavesAfterApproval_thenHisCardIsNotTouchedAnyMore() throws Exception {
        visit.choose();
        visit.enterPin("902746");
        gated.shut();
        Future<CardReport> holding = holdTheReader();
        visit.approveByWord(People.WORD);
        awaitQueue(1);

        visit.end();

        Await.until("the operation is over", () -> "RequestCancelled".equals(reason()));
        assertThat(holding.isDone()).isFalse();
        gated.open();
        holding.get();
        assertThat(card.pukTries()).isEqualTo(3);
        assertThat(card.accepts(CardDrawer.ascii("902746"))).isFalse();
    }

    private String reason() throws Exception {
        return rows.text("select reason from card_operation where card_serial = ?", card.serialNumber());
    }

    private Future<CardReport> holdTheReader() throws Exception {
        Future<CardReport> holding = crowd.begin(this::read);
        Await.until("the reader is held", gated::holding);
        return holding;
    }

    private CardReport read() throws Exception {
        return As.system(() -> reports.read(CardDrawer.SLOT));
    }

    private void awaitQueue(int length) throws Exception {
        Await.until(length + " in the queue", () -> connector.waiting(CardDrawer.SLOT) == length);
    }

    /** Nobody but the test uses the reader from here on. */
    private boolean noticed() throws Exception {
        return As.system(readers::all).stream()
                .filter(reader -> reader.id().equals(CardDrawer.READER))
                .anyMatch(reader -> reader.card() != null
                        && reader.card().readable()
                        && reader.card().serial().value().equals(card.serialNumber()));
    }
}
