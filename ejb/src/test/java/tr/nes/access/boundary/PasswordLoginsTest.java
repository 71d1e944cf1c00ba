package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.access.CaptchaId;
import tr.nes.access.PasswordAttempt;
import tr.nes.access.PasswordResult;
import tr.nes.access.PasswordResult.Outcome;
import tr.nes.access.SessionEnd;
import tr.nes.access.control.password.QuickHashing;
import tr.nes.access.control.session.KnownDevices;
import tr.nes.access.control.session.WebSessions;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequestOrigin;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.ConcurrentCalls;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.Pictures;
import tr.nes.testing.SolvedProofOfWork;
import tr.nes.testing.UnsealedSecrets;

class PasswordLoginsTest {

    private static final String WORD = "Arnavutköy-1872";

    private final Database database = Database.shared();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final QuickHashing hashing = new QuickHashing();
    private final AuditLog audit = new AuditLog();
    private final RequestOrigin requestOrigin = new RequestOrigin();
    private final Beans beans = new Beans(database, clock, hashing, audit, requestOrigin, new UnsealedSecrets());
    private final PasswordLogins logins = beans.get(PasswordLogins.class);
    private final HolderView person = People.registered(beans);

    PasswordLoginsTest() {
        requestOrigin.cameFrom(UUID.randomUUID().toString(), null);
        beans.get(Passwords.class).put(person.id(), WORD.toCharArray());
    }

    @Test
    void theRightPasswordIsAccepted() {
        assertThat(guess(WORD)).isEqualTo(new PasswordResult(Outcome.ACCEPTED, person.id()));
        assertThat(audit.count(AuditAction.LOGIN_WORD, AuditResult.DONE)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"U12345678", "AB1234", "99000000042"})
    void aPassportHolderAndAForeignerLogInToo(String number) {
        HolderView foreigner = People.registeredAs(beans, number);
        beans.get(Passwords.class).put(foreigner.id(), WORD.toCharArray());
        CaptchaId picture = beans.get(Captchas.class).issue();
        PasswordAttempt attempt =
                new PasswordAttempt(number, picture, Pictures.answer(database, picture), WORD.toCharArray(), null);
        assertThat(logins.check(attempt)).isEqualTo(new PasswordResult(Outcome.ACCEPTED, foreigner.id()));
        assertThat(beans.get(Holders.class)
                        .view(foreigner.id())
                        .identityNumber()
                        .value())
                .isEqualTo(number);
    }

    @Test
    void aWrongPictureChecksNoPasswordAndCountsNoTry() {
        for (int i = 0; i < 5; i++) {
            CaptchaId picture = beans.get(Captchas.class).issue();
            assertThat(logins.check(attempt(picture, "00000", WORD, null)).outcome())
                    .isEqualTo(Outcome.WRONG_PICTURE);
        }

        assertThat(hashing.compared()).isZero();
        assertThat(audit.facts()).isEmpty();
        assertThat(guess(WORD).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void wrongWorkChecksNoPasswordAndCountsNoTry() {
        Captchas captchas = beans.get(Captchas.class);
        CaptchaId used = captchas.issue();
        String solution = SolvedProofOfWork.done(captchas.work(used, "").orElseThrow());
        assertThat(logins.check(attempt(used, solution, WORD, null)).outcome()).isEqualTo(Outcome.ACCEPTED);
        int compared = hashing.compared();
        for (int i = 0; i < 5; i++) {
            CaptchaId captcha = captchas.issue();
            String wrong = SolvedProofOfWork.solution(captchas.work(captcha, "").orElseThrow(), -1);
            assertThat(logins.check(attempt(captcha, wrong, "wrong", null)).outcome())
                    .isEqualTo(Outcome.WRONG_PICTURE);
            assertThat(logins.check(attempt(used, solution, "wrong", null)).outcome())
                    .isEqualTo(Outcome.WRONG_PICTURE);
        }

        assertThat(hashing.compared()).isEqualTo(compared);
        assertThat(audit.count(AuditAction.LOGIN_WORD, AuditResult.REFUSED)).isZero();
        assertThat(guess(WORD).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void threeWrongPasswordsLockAndTheHolderIsToldOnce() {
        String token = inTransaction(() -> beans.get(WebSessions.class).open(person.id(), clock.instant()));
        for (int i = 0; i < 4; i++) {
            assertThat(guess("wrong")).isEqualTo(new PasswordResult(Outcome.REFUSED, null));
        }

        assertThat(guess(WORD).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(hashing.compared()).isEqualTo(3);
        assertThat(audit.count(AuditAction.LOGIN_LOCKED, AuditResult.DONE)).isOne();
        assertThat(messagesTo(person.phone().e164())).isOne();
        assertThat(messagesTo(person.mail())).isOne();
        assertThat(beans.get(Sessions.class).touch(token)).isEmpty();
    }

    @Test
    void aLockAtAKnownDeviceEndsTheSessionsAndLeavesTheOtherWaysOpen() {
        String device = inTransaction(() -> beans.get(KnownDevices.class).remember(person.id()));
        String token = inTransaction(() -> beans.get(WebSessions.class).open(person.id(), clock.instant()));
        for (int i = 0; i < 3; i++) {
            guess("wrong", device);
        }

        assertThat(beans.get(Sessions.class).touch(token)).contains(SessionEnd.LOCKED);
        assertThat(messagesTo(person.mail())).isOne();
        assertThat(guess(WORD).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void tooLittleWorkChecksNoPasswordAndCountsNoTry() {
        Captchas captchas = beans.get(Captchas.class);
        CaptchaId cheap = captchas.issue();
        String solution = SolvedProofOfWork.done(captchas.work(cheap, "").orElseThrow());
        guess("wrong");
        guess("wrong");
        int compared = hashing.compared();

        assertThat(logins.check(attempt(cheap, solution, WORD, null)).outcome()).isEqualTo(Outcome.MORE_WORK);
        assertThat(hashing.compared()).isEqualTo(compared);
        assertThat(guess(WORD).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void successResetsTheCounter() {
        for (int round = 0; round < 3; round++) {
            guess("wrong");
            guess("wrong");
            assertThat(guess(WORD).outcome()).isEqualTo(Outcome.ACCEPTED);
        }
    }

    @Test
    void anUnknownPersonIsRefusedInTheSameWay() {
        CaptchaId picture = beans.get(Captchas.class).issue();
        String text = Pictures.answer(database, picture);
        PasswordAttempt attempt = new PasswordAttempt("17291716060", picture, text, WORD.toCharArray(), null);

        assertThat(logins.check(attempt)).isEqualTo(new PasswordResult(Outcome.REFUSED, null));
        assertThat(audit.count(AuditAction.LOGIN_WORD, AuditResult.REFUSED)).isOne();
        assertThat(attempt.password()).containsOnly('\0');
    }

    @Test
    void aPersonWithoutAPasswordIsRefusedInTheSameWay() {
        HolderView passwordless = People.registered(beans);

        assertThat(logins.confirm(passwordless.id(), WORD.toCharArray())).isFalse();
        assertThat(messagesTo(passwordless.mail())).isZero();
    }

    @Test
    void aKnownDeviceHasItsOwnCounter() {
        String device = inTransaction(() -> beans.get(KnownDevices.class).remember(person.id()));
        for (int i = 0; i < 3; i++) {
            guess("wrong");
        }
        assertThat(guess(WORD).outcome()).isEqualTo(Outcome.REFUSED);

        assertThat(guess(WORD, device).outcome()).isEqualTo(Outcome.ACCEPTED);
        for (int i = 0; i < 3; i++) {
            guess("wrong", device);
        }
        assertThat(guess(WORD, device).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void anotherPersonsDeviceIsNoKnownDevice() {
        HolderId other = People.registered(beans).id();
        String device = inTransaction(() -> beans.get(KnownDevices.class).remember(other));
        for (int i = 0; i < 3; i++) {
            guess("wrong", device);
        }

        assertThat(guess(WORD, device).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void ofHundredParallelGuessesThreeAreCompared() throws Exception {
        List<Boolean> answers = ConcurrentCalls.of(100, () -> logins.confirm(person.id(), "wrong".toCharArray()));

        assertThat(answers).containsOnly(false);
        assertThat(hashing.compared()).isEqualTo(3);
        assertThat(audit.count(AuditAction.LOGIN_WORD, AuditResult.REFUSED)).isEqualTo(100);
        assertThat(audit.count(AuditAction.LOGIN_LOCKED, AuditResult.DONE)).isOne();
        assertThat(logins.confirm(person.id(), WORD.toCharArray())).isFalse();
    }

    private PasswordResult guess(String password) {
        return guess(password, null);
    }

    private PasswordResult guess(String password, String device) {
        CaptchaId picture = beans.get(Captchas.class).issue();
        return logins.check(attempt(picture, Pictures.answer(database, picture), password, device));
    }

    private PasswordAttempt attempt(CaptchaId picture, String text, String password, String device) {
        return new PasswordAttempt(person.identityNumber().value(), picture, text, password.toCharArray(), device);
    }

    private long messagesTo(String recipient) {
        return inTransaction(() -> database.entityManager()
                .createQuery("select count(m) from OutboxMessage m where m.recipient = :to", Long.class)
                .setParameter("to", recipient)
                .getSingleResult());
    }

    private <T> T inTransaction(Callable<T> work) {
        try {
            return database.inNew(work);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
