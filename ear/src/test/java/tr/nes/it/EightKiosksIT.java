package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.card.CardInReader.Finding;
import tr.nes.card.OperationState;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CallCentre;
import tr.nes.it.testing.CardStock;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.RendezvousCard;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.it.testing.TestPeople;
import tr.nes.it.testing.VisitFixture;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.boundary.Readers;
import tr.nes.shared.Roles;

/** Eight kiosks write eight cards in parallel: each PUK is passed on only while the other seven are waiting too. */
class EightKiosksIT extends InServer {

    private static final int KIOSKS = 8;
    /** The lower ones are used by the demo and other tests. */
    private static final int FIRST = 5;

    private static final String NEW_PIN = "902746";

    @Inject
    private CallCentre callCentre;

    @Inject
    private TestPeople people;

    @Inject
    private CardStock stock;

    @Inject
    private TerminalFixture terminalFixture;

    @Inject
    private Readers readers;

    private final CyclicBarrier together = new CyclicBarrier(KIOSKS);
    private final List<String> registered = new ArrayList<>();

    @AfterEach
    void takeThemAway() throws Exception {
        for (int i = 0; i < registered.size(); i++) {
            String id = registered.get(i);
            stock.pull(slot(i));
            callCentre.staff(Roles.ADMIN, () -> {
                readers.takeOutOfService(id);
                readers.delete(id);
                return null;
            });
        }
    }

    @Test
    void whenEightKiosksWriteTheirCards_thenAllAreAtItAtTheSameTime() throws Exception {
        List<SimulatedCard> cards = new ArrayList<>();
        List<VisitFixture> visits = new ArrayList<>();
        for (int i = 0; i < KIOSKS; i++) {
            HolderView holder = people.somebody();
            SimulatedCard card = stock.deliver(holder, AkisDialect.AKIS_1_X).card();
            visits.add(atApproval(i, holder, card));
            cards.add(card);
        }
        for (VisitFixture visitFixture : visits) {
            assertThat(visitFixture.approveByPassword(TestPeople.WORD)).isTrue();
        }
        for (VisitFixture visitFixture : visits) {
            assertThat(visitFixture.result().state()).isEqualTo(OperationState.CONFIRMED);
        }
        assertThat(cards).allMatch(card -> card.accepts(CardStock.ascii(NEW_PIN)));
    }

    private VisitFixture atApproval(int number, HolderView holder, SimulatedCard card) throws Exception {
        String reader = "it-okuyucu-" + number;
        TerminalId terminal = terminalFixture.another();
        CallAs.system(() -> {
            readers.register(reader, terminal, List.of(slot(number)));
            return null;
        });
        registered.add(reader);
        stock.insert(slot(number), new RendezvousCard(card, together));
        VisitFixture visitFixture = terminalFixture.open(terminal);
        visitFixture.redeem(terminalFixture.codeOf(holder));
        assertThat(visitFixture.look()).isEqualTo(Finding.READY_PIN_BLOCKED);
        visitFixture.choose(reader);
        visitFixture.enterPin(NEW_PIN);
        return visitFixture;
    }

    private static ReaderName slot(int number) {
        return new ReaderName("Simulated Reader " + (FIRST + number));
    }
}
