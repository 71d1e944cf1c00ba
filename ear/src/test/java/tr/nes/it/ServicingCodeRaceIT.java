package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.Crowd;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Kiosk;
import tr.nes.it.testing.People;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.Visit;
import tr.nes.kiosk.CodeAnswer;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.WrongStep;

class ServicingCodeRaceIT extends InServer {

    private static final String WRONG = "000000000000000";

    @Inject
    private People people;

    @Inject
    private Kiosk kiosk;

    @Inject
    private Rows rows;

    @Inject
    private Crowd crowd;

    @Test
    void whenAHundredGuessAtOneTerminal_thenFiveCountAndTheEntryIsLocked() throws Exception {
        TerminalId terminal = kiosk.another();
        Visit visit = kiosk.open(terminal);

        List<CodeAnswer> answers = crowd.of(100, i -> () -> visit.redeem(WRONG));

        assertThat(answers).filteredOn(CodeAnswer.REFUSED::equals).hasSize(4);
        assertThat(answers).filteredOn(CodeAnswer.ENTRY_LOCKED::equals).hasSize(96);
        assertThat(rows.count(
                        "audit_row where action = 'SERVICING_CODE_REDEEMED' and result = 'REFUSED' and object = ?",
                        terminal.value()))
                .isEqualTo(5);
    }

    @Test
    void whenTheEntryIsLocked_thenTheRightCodeIsRefusedAndNotUsedUp() throws Exception {
        HolderView person = people.somebody();
        Visit locked = kiosk.open(kiosk.another());
        crowd.of(5, i -> () -> locked.redeem(WRONG));
        String code = kiosk.codeOf(person);

        assertThat(locked.redeem(code)).isEqualTo(CodeAnswer.ENTRY_LOCKED);
        assertThat(kiosk.open(kiosk.another()).redeem(code)).isEqualTo(CodeAnswer.ACCEPTED);
    }

    @Test
    void whenAHundredRedeemOneCodeAtTenTerminals_thenItIsGoodOnce() throws Exception {
        String code = kiosk.codeOf(people.somebody());
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            visits.add(kiosk.open(kiosk.another()));
        }

        List<Boolean> accepted = crowd.of(100, i -> accepts(visits.get(i % 10), code));

        assertThat(accepted).filteredOn(Boolean.TRUE::equals).hasSize(1);
    }

    @Test
    void whenANewCodeIsIssued_thenTheOneBeforeIsVoid() throws Exception {
        HolderView person = people.somebody();
        String before = kiosk.codeOf(person);
        String now = kiosk.codeOf(person);
        Visit visit = kiosk.open(kiosk.another());

        assertThat(visit.redeem(before)).isEqualTo(CodeAnswer.REFUSED);
        assertThat(visit.redeem(now)).isEqualTo(CodeAnswer.ACCEPTED);
    }

    /** The visit that has won stands at the next step already. */
    private static Callable<Boolean> accepts(Visit visit, String code) {
        return () -> {
            try {
                return visit.redeem(code) == CodeAnswer.ACCEPTED;
            } catch (WrongStep late) {
                return false;
            }
        };
    }
}
