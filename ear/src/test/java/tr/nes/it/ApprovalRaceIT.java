package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.access.SmsCodeResult;
import tr.nes.card.OperationState;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CardStock;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Phone;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.it.testing.TestPeople;
import tr.nes.it.testing.VisitFixture;
import tr.nes.kiosk.WrongStep;

@Tag("database")
class ApprovalRaceIT extends InServer {

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

    @Inject
    private ConcurrentTasks concurrentTasks;

    @Test
    void whenThePasswordIsGivenTwiceAtOnce_thenTheCardIsServicedOnce() throws Exception {
        HolderView person = people.somebody();
        SimulatedCard card = stock.deliver(person, AkisDialect.AKIS_1_X).card();
        VisitFixture visitFixture = readyToApprove(person, card);

        List<Boolean> answers =
                concurrentTasks.of(3, i -> approved(() -> visitFixture.approveByPassword(TestPeople.WORD)));

        assertThat(answers).contains(true);
        assertThat(visitFixture.result().state()).isEqualTo(OperationState.CONFIRMED);
        assertThat(operations(card)).isEqualTo(1);
    }

    @Test
    void whenTheSmsCodeIsGivenTwentyTimesAtOnce_thenTheCardIsServicedOnce() throws Exception {
        HolderView person = people.somebody();
        SimulatedCard card = stock.deliver(person, AkisDialect.AKIS_2_X).card();
        VisitFixture visitFixture = readyToApprove(person, card);
        visitFixture.sendSms();
        String code = phone.code(person);

        List<Boolean> answers =
                concurrentTasks.of(20, i -> approved(() -> visitFixture.approveBySms(code) == SmsCodeResult.ACCEPTED));

        assertThat(answers).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(visitFixture.result().state()).isEqualTo(OperationState.CONFIRMED);
        assertThat(operations(card)).isEqualTo(1);
    }

    private VisitFixture readyToApprove(HolderView person, SimulatedCard card) throws Exception {
        stock.insert(card);
        VisitFixture visitFixture = terminalFixture.visit(person);
        visitFixture.choose();
        visitFixture.enterPin("739184");
        return visitFixture;
    }

    private long operations(SimulatedCard card) throws Exception {
        return rows.count("card_operation where card_serial = ?", card.serialNumber());
    }

    private static Callable<Boolean> approved(Callable<Boolean> click) {
        return () -> {
            try {
                return click.call();
            } catch (WrongStep late) {
                return false;
            }
        };
    }
}
