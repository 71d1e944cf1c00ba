package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.card.CardView;
import tr.nes.card.OperationState;
import tr.nes.card.OperationView;
import tr.nes.card.boundary.Cards;
import tr.nes.card.control.operation.OperationReconciliation;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.Await;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CardStock;
import tr.nes.it.testing.CardUnderTest;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TearingCard;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.it.testing.TestPeople;

class CardTornIT extends InServer {

    @Inject
    private TestPeople people;

    @Inject
    private CardStock stock;

    @Inject
    private TerminalFixture terminalFixture;

    @Inject
    private Cards cards;

    @Inject
    private OperationReconciliation reconciliation;

    @Inject
    private Rows rows;

    @Test
    void whenTheCardIsPulledMidway_thenUnknownUntilItIsSeenAgainAndThenItServes() throws Exception {
        HolderView person = people.somebody();
        SimulatedCard card = stock.deliver(person, AkisDialect.AKIS_2_X).card();
        String serial = card.serialNumber();
        stock.insert(new TearingCard(card, () -> underWay(serial), stock::pull));

        OperationView torn = terminalFixture.visit(person).setPin("739184");

        assertThat(torn.state()).isEqualTo(OperationState.UNKNOWN);
        assertThat(servicing(person)).isEqualTo(CardView.Servicing.OPERATION_UNKNOWN);
        assertThat(rows.count("pin_envelope where card_serial = ? and erased_at is not null", serial))
                .as("the stored PIN, which may be wrong now")
                .isEqualTo(1);
        stock.insert(card);
        Await.until("the card's state is read", () -> "RECONCILED".equals(state(torn.id())));
        assertThat(servicing(person)).isEqualTo(CardView.Servicing.POSSIBLE);
        assertThat(terminalFixture.visit(person).setPin("518273").state()).isEqualTo(OperationState.CONFIRMED);
        assertThat(card.accepts(CardStock.ascii("518273"))).isTrue();
        assertThat(card.pukTries()).isEqualTo(3);
    }

    @Test
    void whenTheServerDiedBeforeThePuk_thenTheOperationIsClosedAsRefused() throws Exception {
        UUID operation = leftBehind("", System.getProperty("jboss.node.name"));

        reconciliation.afterRestart();

        assertThat(state(operation)).isEqualTo("REFUSED");
        assertThat(rows.text("select reason from card_operation where id = ?", operation))
                .isEqualTo("ServerStopped");
    }

    @Test
    void whenTheServerDiedAfterThePuk_thenTheOperationIsUnknown() throws Exception {
        UUID operation = leftBehind("PRESENT_PUK", System.getProperty("jboss.node.name"));

        reconciliation.afterRestart();

        assertThat(state(operation)).isEqualTo("UNKNOWN");
    }

    @Test
    void whenAnotherNodeIsAtWork_thenItsOperationIsLeftAlone() throws Exception {
        UUID operation = leftBehind("PRESENT_PUK", "another-node");

        reconciliation.afterRestart();

        assertThat(state(operation)).isEqualTo("INTENDED");
    }

    /** Whether an operation has reached a command that changes the card. */
    private boolean underWay(String serial) throws Exception {
        return rows.count("card_operation where card_serial = ? and card_step <> ''", serial) > 0;
    }

    private CardView.Servicing servicing(HolderView person) throws Exception {
        return CallAs.holder(person.id(), cards::mine).get(0).servicing();
    }

    private String state(UUID operation) throws Exception {
        return rows.text("select state from card_operation where id = ?", operation);
    }

    private UUID leftBehind(String cardStep, String node) throws Exception {
        HolderView person = people.somebody();
        CardUnderTest card = stock.deliver(person, AkisDialect.AKIS_1_X);
        UUID id = UUID.randomUUID();
        rows.change(
                "insert into card_operation (id, kind, card_serial, holder_id, reader, terminal, node, state, step,"
                        + " card_step, status_word, reason, intended_at, version) values"
                        + " (?, 'UNBLOCK', ?, ?, 'r', 'kiosk-1', ?, 'INTENDED', 'CHECKING', ?, '', '', now(), 0)",
                id,
                card.serial(),
                person.id().value(),
                node,
                cardStep);
        return id;
    }
}
