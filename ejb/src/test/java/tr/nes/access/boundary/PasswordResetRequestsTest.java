package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;
import tr.nes.access.PasswordLinkResult;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.testing.People;
import tr.nes.testing.SolvedProofOfWork;

class PasswordResetRequestsTest {

    private final PasswordResetFixture fixture = new PasswordResetFixture();

    @Test
    void theMailNamesThePersonInBothLanguages() {
        fixture.ask(fixture.person);
        assertThat(fixture.mails())
                .singleElement()
                .asString()
                .startsWith("Sayın " + fixture.person.fullName())
                .contains("Dear " + fixture.person.fullName(), "http://localhost:8080/sozcuk/baglanti/");
    }

    @Test
    void aRequestIsTakenForWorkDoneOnceToo() {
        CaptchaId captcha = fixture.beans.get(Captchas.class).issue();
        String solution = SolvedProofOfWork.done(
                fixture.beans.get(Captchas.class).work(captcha, "").orElseThrow());
        String number = fixture.person.identityNumber().value();

        assertThat(fixture.resets.ask(number, captcha, solution)).isEqualTo(PasswordLinkResult.TAKEN);
        assertThat(fixture.resets.ask(number, captcha, solution)).isEqualTo(PasswordLinkResult.WRONG_PICTURE);
    }

    @Test
    void theFourthRequestWithinAnyHourSendsNothing() {
        for (int i = 0; i < 4; i++) {
            fixture.clock.forward(30);
            assertThat(fixture.request(fixture.person)).isEqualTo(PasswordLinkResult.TAKEN);
        }
        fixture.answerAll();
        assertThat(fixture.mails()).hasSize(3);
        fixture.clock.forward(Duration.ofMinutes(58));
        fixture.ask(fixture.person);
        assertThat(fixture.mails()).hasSize(3);
        assertThat(fixture.audit.count(AuditAction.WORD_LINK_SENT, AuditResult.REFUSED))
                .isEqualTo(2);
        fixture.clock.forward(Duration.ofMinutes(2));
        fixture.ask(fixture.person);
        assertThat(fixture.mails()).hasSize(4);
    }

    @Test
    void unknownPeopleAreAnsweredInTheSameWay() {
        assertThat(fixture.request(fixture.person)).isEqualTo(PasswordLinkResult.TAKEN);
        List<?> known = List.copyOf(fixture.audit.facts());
        fixture.audit.facts().clear();
        assertThat(fixture.request(People.somebody())).isEqualTo(PasswordLinkResult.TAKEN);
        assertThat(fixture.audit.facts()).isEqualTo(known);
        fixture.answerAll();
        assertThat(fixture.mails()).hasSize(1);
        assertThat(fixture.audit.count(AuditAction.WORD_LINK_SENT, AuditResult.REFUSED))
                .isOne();
    }

    @Test
    void aWrongPictureAndTheEleventhRequestInAMinuteAreRefused() {
        CaptchaId picture = fixture.beans.get(Captchas.class).issue();
        assertThat(fixture.resets.ask(fixture.person.identityNumber().value(), picture, "-----"))
                .isEqualTo(PasswordLinkResult.WRONG_PICTURE);
        for (int i = 0; i < 10; i++) {
            fixture.request(People.somebody());
        }
        assertThat(fixture.request(fixture.person)).isEqualTo(PasswordLinkResult.THROTTLED);
        fixture.answerAll();
        assertThat(fixture.mails()).isEmpty();
    }
}
