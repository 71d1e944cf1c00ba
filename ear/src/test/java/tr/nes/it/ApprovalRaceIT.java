package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import tr.nes.access.SmsAnswer;
import tr.nes.card.OperationState;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CardDrawer;
import tr.nes.it.testing.Crowd;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Kiosk;
import tr.nes.it.testing.People;
import tr.nes.it.testing.Phone;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.Visit;
import tr.nes.kiosk.WrongStep;

class ApprovalRaceIT extends InServer {

    @Inject
    private People people;

    @Inject
    private CardDrawer drawer;

    @Inject
    private Kiosk kiosk;

    @Inject
    private Phone phone;

    @Inject
    private Rows rows;

    @Inject
    private Crowd crowd;

    @Test
    void whenTheWordIsGivenTwiceAtOnce_thenTheCardIsServicedOnce() throws Exception {
        HolderView person = people.somebody();
        SimulatedCard card = drawer.deliver(person, AkisDialect.AKIS_1_X).card();
        Visit visit = readyToApprove(person, card);

        List<Boolean> answers = crowd.of(3, i -> approved(() -> visit.approveByWord(People.WORD)));

        assertThat(answers).contains(true);
        assertThat(visit.result().state()).isEqualTo(OperationState.CONFIRMED);
        assertThat(operations(card)).isEqualTo(1);
    }

    @Test
    void whenTheSmsCodeIsGivenTwentyTimesAtOnce_thenTheCardIsServicedOnce() throws Exception {
        HolderView person = people.somebody();
        SimulatedCard card = drawer.deliver(person, AkisDialect.AKIS_2_X).card();
        Visit visit = readyToApprove(person, card);
        visit.sendSms();
        String code = phone.code(person);

        List<Boolean> answers = crowd.of(20, i -> approved(() -> visit.approveBySms(code) == SmsAnswer.ACCEPTED));

        assertThat(answers).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(visit.result().state()).isEqualTo(OperationState.CONFIRMED);
        assertThat(operations(card)).isEqualTo(1);
    }

    private Visit readyToApprove(HolderView person, SimulatedCard card) throws Exception {
        drawer.insert(card);
        Visit visit = kiosk.visit(person);
        visit.choose();
        visit.enterPin("739184");
        return visit;
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
