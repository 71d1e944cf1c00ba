package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.card.OperationState;
import tr.nes.card.QuarantinedSecret;
import tr.nes.card.UnknownOperation;
import tr.nes.card.boundary.OpenCases;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CardFault;
import tr.nes.it.testing.CardStock;
import tr.nes.it.testing.CardUnderTest;
import tr.nes.it.testing.CardWork;
import tr.nes.it.testing.FaultInjectingCard;
import tr.nes.it.testing.FaultScenario;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.TestPeople;
import tr.nes.shared.Roles;

/** Unknown operations and quarantined PUKs: who sees them, and how a case is closed. */
class StaffQueuesIT extends InServer {

    private static final String NEW_PIN = "739184";

    @Inject
    private TestPeople people;

    @Inject
    private CardStock stock;

    @Inject
    private CardWork work;

    @Inject
    private FaultScenario faultScenario;

    @Inject
    private OpenCases cases;

    @AfterEach
    void pull() {
        work.pullAll();
    }

    @Test
    void whenSomebodyElseAsks_thenBothQueuesRefuse() {
        for (String role : List.of(Roles.HOLDER, Roles.TERMINAL, Roles.CALL_CENTRE, Roles.AUDITOR)) {
            assertThatThrownBy(() -> unknown(role)).as(role).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> quarantined(role)).as(role).isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void whenTheCardIsSeenAgain_thenTheUnknownOperationLeavesTheQueue() throws Exception {
        HolderView person = people.somebody();
        CardUnderTest cardUnderTest = stock.deliver(person, AkisDialect.AKIS_2_X);
        SimulatedCard card = cardUnderTest.card();
        assertThat(silentNearTheEnd(person, card)).isEqualTo(OperationState.UNKNOWN);
        assertThat(unknown(Roles.BACK_OFFICE)).contains(cardUnderTest.serial());

        work.insert(card);
        work.look(person);

        assertThat(unknown(Roles.BACK_OFFICE)).doesNotContain(cardUnderTest.serial());
        assertThat(quarantined(Roles.BACK_OFFICE)).doesNotContain(cardUnderTest.serial());
    }

    @Test
    void whenThePukIsRefused_thenTheCardStandsInQuarantine() throws Exception {
        HolderView person = people.somebody();
        CardUnderTest cardUnderTest = stock.deliver(person, AkisDialect.AKIS_2_X);
        SimulatedCard card = cardUnderTest.twin(made -> made.puk("90817263"));
        work.insert(card);
        work.unblock(person, cardUnderTest.serial(), NEW_PIN);

        assertThat(quarantined(Roles.ADMIN)).contains(cardUnderTest.serial());
        assertThat(unknown(Roles.ADMIN)).doesNotContain(cardUnderTest.serial());
    }

    /** Does not respond to the last command whose result matters; afterwards only counters are read. */
    private OperationState silentNearTheEnd(HolderView person, SimulatedCard card) throws Exception {
        int command = faultScenario.commandsOf(card, () -> work.unblock(person, card.serialNumber(), NEW_PIN));
        OperationState state = OperationState.CONFIRMED;
        while (state == OperationState.CONFIRMED) {
            FaultInjectingCard faulty = new FaultInjectingCard(card, CardWork.SLOT);
            work.insert(faulty);
            faulty.expect(CardFault.TIMEOUT, command--);
            state = work.unblock(person, card.serialNumber(), NEW_PIN).state();
        }
        return state;
    }

    private List<String> unknown(String role) throws Exception {
        return CallAs.somebody("somebody", role, cases::unknownOperations).stream()
                .map(UnknownOperation::card)
                .map(Object::toString)
                .toList();
    }

    private List<String> quarantined(String role) throws Exception {
        return CallAs.somebody("somebody", role, cases::quarantinedSecrets).stream()
                .map(QuarantinedSecret::card)
                .map(Object::toString)
                .toList();
    }
}
