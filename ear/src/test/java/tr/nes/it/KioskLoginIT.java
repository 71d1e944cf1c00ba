package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;
import tr.nes.access.SmsAnswer;
import tr.nes.access.WordAttempt;
import tr.nes.access.boundary.Captchas;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.As;
import tr.nes.it.testing.Crowd;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Kiosk;
import tr.nes.it.testing.People;
import tr.nes.it.testing.Phone;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.Visit;
import tr.nes.kiosk.ServicingStep;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.boundary.Servicing;

class KioskLoginIT extends InServer {

    @Inject
    private People people;

    @Inject
    private Captchas captchas;

    @Inject
    private Servicing servicing;

    @Inject
    private Kiosk kiosk;

    @Inject
    private Phone phone;

    @Inject
    private Rows rows;

    @Inject
    private Crowd crowd;

    @Test
    void whenTheSmsCodeIsGivenTwentyTimesAtOnce_thenTheVisitGoesOn() throws Exception {
        TerminalId terminal = kiosk.another();
        Visit visit = afterTheWord(people.somebody(), terminal);
        String code = lastCode;

        List<Boolean> accepted = crowd.of(20, i -> accepts(terminal, visit.token(), code));

        assertThat(accepted).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(visit.view().step()).isEqualTo(ServicingStep.CHOOSE_CARD);
    }

    @Test
    void whenFiveWrongSmsCodesAreGiven_thenTheVisitIsOver() throws Exception {
        TerminalId terminal = kiosk.another();
        Visit visit = afterTheWord(people.somebody(), terminal);
        for (int i = 1; i <= 5; i++) {
            accepts(terminal, visit.token(), Phone.other(lastCode, i)).call();
        }

        assertThat(rows.text("select step from servicing_session where terminal_id = ?", terminal.value()))
                .isEqualTo("ENDED");
    }

    private String lastCode;

    private Visit afterTheWord(HolderView person, TerminalId terminal) throws Exception {
        Visit visit = kiosk.open(terminal);
        CaptchaId picture = captchas.issue();
        String seen = rows.text("select answer from captcha where id = ?", picture.value());
        WordAttempt attempt =
                new WordAttempt(person.identityNumber().value(), picture, seen, People.WORD.toCharArray(), null);
        As.terminal(terminal, () -> servicing.logIn(visit.token(), attempt));
        visit.sendSms();
        lastCode = phone.code(person);
        return visit;
    }

    private Callable<Boolean> accepts(TerminalId terminal, String token, String code) {
        return () -> {
            try {
                return As.terminal(terminal, () -> servicing.confirmLogin(token, code.toCharArray()))
                        == SmsAnswer.ACCEPTED;
            } catch (WrongStep late) {
                return false;
            }
        };
    }
}
