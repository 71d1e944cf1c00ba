package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import tr.nes.card.CardInReader.Finding;
import tr.nes.card.OperationState;
import tr.nes.card.OperationView;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.Await;
import tr.nes.it.testing.CardStock;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Phone;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.it.testing.TestPeople;
import tr.nes.it.testing.VisitFixture;

class CardServicingIT extends InServer {

    private static final String NEW_PIN = "739184";

    @Inject
    private TestPeople people;

    @Inject
    private CardStock stock;

    @Inject
    private TerminalFixture terminalFixture;

    @Inject
    private Phone phone;

    @Inject
    private Rows rows;

    @Test
    void whenABlockedCardOfVersionOneZeroIsServiced_thenItTakesTheNewPin() throws Exception {
        takesTheNewPin(AkisDialect.AKIS_1_0);
    }

    @Test
    void whenABlockedCardOfVersionOneIsServiced_thenItTakesTheNewPin() throws Exception {
        takesTheNewPin(AkisDialect.AKIS_1_X);
    }

    @Test
    void whenABlockedCardOfVersionTwoIsServiced_thenItTakesTheNewPin() throws Exception {
        takesTheNewPin(AkisDialect.AKIS_2_X);
    }

    private void takesTheNewPin(AkisDialect dialect) throws Exception {
        HolderView person = people.somebody();
        SimulatedCard card = stock.deliver(person, dialect).card();
        stock.insert(card);
        VisitFixture visitFixture = terminalFixture.visit(person);

        assertThat(visitFixture.look()).isIn(Finding.READY, Finding.READY_PIN_BLOCKED);
        OperationView operation = visitFixture.setPin(NEW_PIN);

        assertThat(operation.reason()).isEmpty();
        assertThat(operation.state()).isEqualTo(OperationState.CONFIRMED);
        assertThat(card.accepts(CardStock.ascii(NEW_PIN))).isTrue();
        assertThat(card.accepts(CardStock.ascii(CardStock.PIN))).isFalse();
        assertThat(card.pinTries()).isEqualTo(3);
        assertThat(card.pukTries()).isEqualTo(3);
        isOnRecord(card.serialNumber());
        Await.until("the holder is told", () -> !phone.messages(person).isEmpty());
    }

    private void isOnRecord(String serial) throws Exception {
        assertThat(rows.count(
                        "pin_envelope where card_serial = ? and erased_at is not null"
                                + " and sealed_text is null and sealed_key is null",
                        serial))
                .isEqualTo(1);
        assertThat(rows.count("card where serial = ? and pin_set_at is not null", serial))
                .isEqualTo(1);
        assertThat(rows.texts("select action from audit_row where object = ? order by seq", serial))
                .containsExactly(
                        "CARD_CHOSEN", "CARD_UNBLOCK_INTENDED", "PIN_ENVELOPE_ERASED", "CARD_UNBLOCK_FINISHED");
    }
}
