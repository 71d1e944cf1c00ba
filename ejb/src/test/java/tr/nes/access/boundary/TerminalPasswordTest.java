package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;
import tr.nes.access.PasswordAttempt;
import tr.nes.access.PasswordResult.Outcome;
import tr.nes.access.control.password.QuickHashing;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.holder.HolderView;
import tr.nes.shared.RequestOrigin;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.Pictures;
import tr.nes.testing.UnsealedSecrets;

/** Passwords typed at a paired kiosk: no captcha at first, every other limit from the first one on. */
class TerminalPasswordTest {

    private static final String WORD = "Arnavutköy-1872";

    private final Database database = Database.shared();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final AuditLog audit = new AuditLog();
    private final Beans beans =
            new Beans(database, clock, new QuickHashing(), audit, new RequestOrigin(), new UnsealedSecrets());
    private final PasswordLogins logins = beans.get(PasswordLogins.class);
    private final String kiosk = UUID.randomUUID().toString();
    private final String otherKiosk = UUID.randomUUID().toString();

    @Test
    void noCaptchaIsAskedAtFirst() {
        assertThat(logins.asksCaptchaAt(kiosk)).isFalse();
        assertThat(guess(withPassword(), WORD)).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void threeRefusedPasswordsBringTheCaptchaBackAtThisKioskForAnHour() {
        HolderView holder = withPassword();
        for (int i = 0; i < 3; i++) {
            assertThat(logins.asksCaptchaAt(kiosk)).isFalse();
            assertThat(guess(holder, WORD)).as("resets nothing").isEqualTo(Outcome.ACCEPTED);
            assertThat(guess(People.somebody(), "wrong")).isEqualTo(Outcome.REFUSED);
        }

        assertThat(logins.asksCaptchaAt(kiosk)).isTrue();
        assertThat(logins.asksCaptchaAt(otherKiosk)).isFalse();
        assertThat(guess(holder, WORD)).isEqualTo(Outcome.WRONG_PICTURE);
        assertThat(guessWithCaptcha(holder)).isEqualTo(Outcome.ACCEPTED);

        clock.forward(Duration.ofHours(1));
        assertThat(logins.asksCaptchaAt(kiosk)).isFalse();
        assertThat(guess(holder, WORD)).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void aWrongAnswerToTheCaptchaChecksNoPassword() {
        HolderView holder = withPassword();
        for (int i = 0; i < 3; i++) {
            guess(People.somebody(), "wrong");
        }
        for (int i = 0; i < 5; i++) {
            assertThat(guess(holder, "wrong")).isEqualTo(Outcome.WRONG_PICTURE);
        }
        assertThat(guessWithCaptcha(holder)).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void threeWrongPasswordsLockHereToo() {
        HolderView holder = withPassword();
        for (int i = 0; i < 3; i++) {
            assertThat(guess(holder, "wrong")).isEqualTo(Outcome.REFUSED);
        }

        assertThat(audit.count(AuditAction.LOGIN_LOCKED, AuditResult.DONE)).isOne();
        assertThat(guessWithCaptcha(holder)).as("locked").isEqualTo(Outcome.REFUSED);
    }

    private Outcome guess(HolderView person, String password) {
        return logins.checkAt(kiosk, attempt(person, null, null, password)).outcome();
    }

    private Outcome guessWithCaptcha(HolderView person) {
        CaptchaId picture = beans.get(Captchas.class).issue();
        String seen = Pictures.answer(database, picture);
        return logins.checkAt(kiosk, attempt(person, picture, seen, WORD)).outcome();
    }

    private static PasswordAttempt attempt(HolderView person, CaptchaId picture, String seen, String password) {
        return new PasswordAttempt(person.identityNumber().value(), picture, seen, password.toCharArray(), null);
    }

    private HolderView withPassword() {
        HolderView person = People.registered(beans);
        beans.get(Passwords.class).put(person.id(), WORD.toCharArray());
        return person;
    }
}
