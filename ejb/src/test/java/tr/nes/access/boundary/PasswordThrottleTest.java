package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;
import tr.nes.access.PasswordAttempt;
import tr.nes.access.PasswordResult;
import tr.nes.access.PasswordResult.Outcome;
import tr.nes.access.control.password.QuickHashing;
import tr.nes.holder.HolderView;
import tr.nes.shared.RequestOrigin;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.ConcurrentCalls;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.Pictures;
import tr.nes.testing.UnsealedSecrets;

/** What a source that guesses has to wait and to work. */
class PasswordThrottleTest {

    private static final String WORD = "Arnavutköy-1872";

    private final Database database = Database.shared();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final QuickHashing hashing = new QuickHashing();
    private final AuditLog audit = new AuditLog();
    private final RequestOrigin requestOrigin = new RequestOrigin();
    private final Beans beans = new Beans(database, clock, hashing, audit, requestOrigin, new UnsealedSecrets());
    private final PasswordLogins logins = beans.get(PasswordLogins.class);
    private final HolderView person = People.registered(beans);

    PasswordThrottleTest() {
        requestOrigin.cameFrom(UUID.randomUUID().toString(), null);
        beans.get(Passwords.class).put(person.id(), WORD.toCharArray());
    }

    @Test
    void aSourceIsThrottledByTheMinute() {
        for (int i = 0; i < 30; i++) {
            guess(WORD);
        }
        assertThat(guess(WORD).outcome()).isEqualTo(Outcome.THROTTLED);
        assertThat(hashing.compared()).isEqualTo(30);

        clock.forward(Duration.ofMinutes(1));
        assertThat(guess(WORD).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void anotherServerOnTheSameDatabaseCountsOn() {
        for (int i = 0; i < 30; i++) {
            guess(WORD);
        }
        Beans restarted = new Beans(database, clock, hashing, audit, requestOrigin, new UnsealedSecrets());
        CaptchaId picture = restarted.get(Captchas.class).issue();
        PasswordAttempt attempt = attempt(picture, Pictures.answer(database, picture), WORD);

        assertThat(restarted.get(PasswordLogins.class).check(attempt).outcome()).isEqualTo(Outcome.THROTTLED);
    }

    @Test
    void manyFromOneSourceAtOnceAreCountedExactly() throws Exception {
        List<Outcome> answers = ConcurrentCalls.of(60, () -> guess(WORD).outcome());

        assertThat(answers).filteredOn(Outcome.THROTTLED::equals).hasSize(30);
    }

    @Test
    void workGrowsForANumberWhetherOrNotSomebodyHasIt() {
        String unknown = People.somebody().identityNumber().value();
        for (int i = 0; i < 3; i++) {
            assertThat(workFor(unknown))
                    .isEqualTo(workFor(person.identityNumber().value()));
            assertThat(workFor(unknown)).isEqualTo(100_000L << i);
            guess("wrong");
            guessFor(unknown);
        }
        clock.forward(Duration.ofHours(1));
        assertThat(workFor(unknown)).isEqualTo(100_000L);
    }

    @Test
    void workGrowsForANetworkThatGuessesAtMany() {
        requestOrigin.cameFrom(
                "2001:db8:" + Integer.toHexString(UUID.randomUUID().hashCode() & 0xffff) + ":1::1", null);
        for (int i = 0; i < 10; i++) {
            guessFor(People.somebody().identityNumber().value());
        }

        assertThat(workFor(person.identityNumber().value())).isEqualTo(400_000L);
    }

    private long workFor(String number) {
        Captchas captchas = beans.get(Captchas.class);
        return captchas.work(captchas.issue(), number).orElseThrow().maxnumber();
    }

    private void guessFor(String number) {
        CaptchaId picture = beans.get(Captchas.class).issue();
        String text = Pictures.answer(database, picture);
        logins.check(new PasswordAttempt(number, picture, text, "wrong".toCharArray(), null));
    }

    private PasswordResult guess(String password) {
        CaptchaId picture = beans.get(Captchas.class).issue();
        return logins.check(attempt(picture, Pictures.answer(database, picture), password));
    }

    private PasswordAttempt attempt(CaptchaId picture, String text, String password) {
        return new PasswordAttempt(person.identityNumber().value(), picture, text, password.toCharArray(), null);
    }
}
