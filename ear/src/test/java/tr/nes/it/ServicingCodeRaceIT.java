package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.it.testing.TestPeople;
import tr.nes.it.testing.VisitFixture;
import tr.nes.kiosk.ServicingCodeResult;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.WrongStep;

@Tag("database")
class ServicingCodeRaceIT extends InServer {

    private static final String WRONG = "000000000000000";

    @Inject
    private TestPeople people;

    @Inject
    private TerminalFixture terminalFixture;

    @Inject
    private Rows rows;

    @Inject
    private ConcurrentTasks concurrentTasks;

    @Test
    void whenAHundredGuessAtOneTerminal_thenFiveCountAndTheEntryIsLocked() throws Exception {
        TerminalId terminal = terminalFixture.another();
        VisitFixture visitFixture = terminalFixture.open(terminal);

        List<ServicingCodeResult> answers = concurrentTasks.of(100, i -> () -> visitFixture.redeem(WRONG));

        assertThat(answers).filteredOn(ServicingCodeResult.REFUSED::equals).hasSize(4);
        assertThat(answers).filteredOn(ServicingCodeResult.ENTRY_LOCKED::equals).hasSize(96);
        assertThat(rows.count(
                        "audit_row where action = 'SERVICING_CODE_REDEEMED' and result = 'REFUSED' and object = ?",
                        terminal.value()))
                .isEqualTo(5);
    }

    @Test
    void whenTheEntryIsLocked_thenTheRightCodeIsRefusedAndNotUsedUp() throws Exception {
        HolderView person = people.somebody();
        VisitFixture locked = terminalFixture.open(terminalFixture.another());
        concurrentTasks.of(5, i -> () -> locked.redeem(WRONG));
        String code = terminalFixture.codeOf(person);

        assertThat(locked.redeem(code)).isEqualTo(ServicingCodeResult.ENTRY_LOCKED);
        assertThat(terminalFixture.open(terminalFixture.another()).redeem(code))
                .isEqualTo(ServicingCodeResult.ACCEPTED);
    }

    @Test
    void whenAHundredRedeemOneCodeAtTenTerminals_thenItIsGoodOnce() throws Exception {
        String code = terminalFixture.codeOf(people.somebody());
        List<VisitFixture> visits = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            visits.add(terminalFixture.open(terminalFixture.another()));
        }

        List<Boolean> accepted = concurrentTasks.of(100, i -> accepts(visits.get(i % 10), code));

        assertThat(accepted).filteredOn(Boolean.TRUE::equals).hasSize(1);
    }

    @Test
    void whenANewCodeIsIssued_thenTheOneBeforeIsVoid() throws Exception {
        HolderView person = people.somebody();
        String before = terminalFixture.codeOf(person);
        String now = terminalFixture.codeOf(person);
        VisitFixture visitFixture = terminalFixture.open(terminalFixture.another());

        assertThat(visitFixture.redeem(before)).isEqualTo(ServicingCodeResult.REFUSED);
        assertThat(visitFixture.redeem(now)).isEqualTo(ServicingCodeResult.ACCEPTED);
    }

    /** The visit that won is at the next step already. */
    private static Callable<Boolean> accepts(VisitFixture visitFixture, String code) {
        return () -> {
            try {
                return visitFixture.redeem(code) == ServicingCodeResult.ACCEPTED;
            } catch (WrongStep late) {
                return false;
            }
        };
    }
}
