package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;
import tr.nes.access.WordLinkResult;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.testing.People;
import tr.nes.testing.Work;

class WordRequestsTest {

    private final ResetDesk desk = new ResetDesk();

    @Test
    void theMailNamesThePersonInBothLanguages() {
        desk.ask(desk.person);
        assertThat(desk.mails())
                .singleElement()
                .asString()
                .startsWith("Sayın " + desk.person.fullName())
                .contains("Dear " + desk.person.fullName(), "http://localhost:8080/sozcuk/baglanti/");
    }

    @Test
    void aRequestIsTakenForWorkDoneOnceToo() {
        CaptchaId captcha = desk.beans.get(Captchas.class).issue();
        String solution =
                Work.done(desk.beans.get(Captchas.class).work(captcha, "").orElseThrow());
        String number = desk.person.identityNumber().value();

        assertThat(desk.resets.ask(number, captcha, solution)).isEqualTo(WordLinkResult.TAKEN);
        assertThat(desk.resets.ask(number, captcha, solution)).isEqualTo(WordLinkResult.WRONG_PICTURE);
    }

    @Test
    void theFourthRequestWithinAnyHourSendsNothing() {
        for (int i = 0; i < 4; i++) {
            desk.clock.forward(30);
            assertThat(desk.request(desk.person)).isEqualTo(WordLinkResult.TAKEN);
        }
        desk.answerAll();
        assertThat(desk.mails()).hasSize(3);
        desk.clock.forward(Duration.ofMinutes(58));
        desk.ask(desk.person);
        assertThat(desk.mails()).hasSize(3);
        assertThat(desk.audit.count(AuditAction.WORD_LINK_SENT, AuditResult.REFUSED))
                .isEqualTo(2);
        desk.clock.forward(Duration.ofMinutes(2));
        desk.ask(desk.person);
        assertThat(desk.mails()).hasSize(4);
    }

    @Test
    void unknownPeopleAreAnsweredInTheSameWay() {
        assertThat(desk.request(desk.person)).isEqualTo(WordLinkResult.TAKEN);
        List<?> known = List.copyOf(desk.audit.facts());
        desk.audit.facts().clear();
        assertThat(desk.request(People.somebody())).isEqualTo(WordLinkResult.TAKEN);
        assertThat(desk.audit.facts()).isEqualTo(known);
        desk.answerAll();
        assertThat(desk.mails()).hasSize(1);
        assertThat(desk.audit.count(AuditAction.WORD_LINK_SENT, AuditResult.REFUSED))
                .isOne();
    }

    @Test
    void aWrongPictureAndTheEleventhRequestInAMinuteAreRefused() {
        CaptchaId picture = desk.beans.get(Captchas.class).issue();
        assertThat(desk.resets.ask(desk.person.identityNumber().value(), picture, "-----"))
                .isEqualTo(WordLinkResult.WRONG_PICTURE);
        for (int i = 0; i < 10; i++) {
            desk.request(People.somebody());
        }
        assertThat(desk.request(desk.person)).isEqualTo(WordLinkResult.THROTTLED);
        desk.answerAll();
        assertThat(desk.mails()).isEmpty();
    }
}
