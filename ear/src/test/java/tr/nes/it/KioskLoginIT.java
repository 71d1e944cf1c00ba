package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;
import tr.nes.access.PasswordAttempt;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.boundary.Captchas;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Phone;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.it.testing.TestPeople;
import tr.nes.it.testing.VisitFixture;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.boundary.Visits;

class KioskLoginIT extends InServer {

    @Inject
    private TestPeople people;

    @Inject
    private Captchas captchas;

    @Inject
    private Visits visits;

    @Inject
    private TerminalFixture terminalFixture;

    @Inject
    private Phone phone;

    @Inject
    private Rows rows;

    @Inject
    private ConcurrentTasks concurrentTasks;

    @Test
    void whenTheSmsCodeIsGivenTwentyTimesAtOnce_thenTheVisitGoesOn() throws Exception {
        TerminalId terminal = terminalFixture.another();
        VisitFixture visitFixture = afterThePassword(people.somebody(), terminal);
        String code = lastCode;

        List<Boolean> accepted = concurrentTasks.of(20, i -> accepts(terminal, visitFixture.token(), code));

        assertThat(accepted).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(visitFixture.view().step()).isEqualTo(VisitStep.CHOOSE_CARD);
    }

    @Test
    void whenFiveWrongSmsCodesAreGiven_thenTheVisitIsOver() throws Exception {
        TerminalId terminal = terminalFixture.another();
        VisitFixture visitFixture = afterThePassword(people.somebody(), terminal);
        for (int i = 1; i <= 5; i++) {
            accepts(terminal, visitFixture.token(), Phone.other(lastCode, i)).call();
        }

        assertThat(rows.text("select step from servicing_session where terminal_id = ?", terminal.value()))
                .isEqualTo("ENDED");
    }

    private String lastCode;

    private VisitFixture afterThePassword(HolderView person, TerminalId terminal) throws Exception {
        VisitFixture visitFixture = terminalFixture.open(terminal);
        CaptchaId picture = captchas.issue();
        String seen = rows.text("select answer from captcha where id = ?", picture.value());
        PasswordAttempt attempt = new PasswordAttempt(
                person.identityNumber().value(), picture, seen, TestPeople.WORD.toCharArray(), null);
        CallAs.terminal(terminal, () -> visits.logIn(visitFixture.token(), attempt));
        visitFixture.sendSms();
        lastCode = phone.code(person);
        return visitFixture;
    }

    private Callable<Boolean> accepts(TerminalId terminal, String token, String code) {
        return () -> {
            try {
                return CallAs.terminal(terminal, () -> visits.confirmLogin(token, code.toCharArray()))
                        == SmsCodeResult.ACCEPTED;
            } catch (WrongStep late) {
                return false;
            }
        };
    }
}
