package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;
import tr.nes.access.SessionEnd;
import tr.nes.access.WordAttempt;
import tr.nes.access.WordResult;
import tr.nes.access.WordResult.Outcome;
import tr.nes.access.control.HashingPlaces;
import tr.nes.access.control.KnownDevices;
import tr.nes.access.control.QuickHashing;
import tr.nes.access.control.WebSessions;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.holder.HolderView;
import tr.nes.shared.HolderId;
import tr.nes.shared.Place;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Crowd;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.OpenSecrets;
import tr.nes.testing.People;
import tr.nes.testing.Pictures;
import tr.nes.testing.Work;

class WordLoginsTest {

    private static final String WORD = "Arnavutköy-1872";

    private final Database database = Database.shared();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final QuickHashing hashing = new QuickHashing();
    private final AuditLog audit = new AuditLog();
    private final Place place = new Place();
    private final Beans beans = new Beans(database, clock, hashing, audit, place, new OpenSecrets(), new NoBound());
    private final WordLogins logins = beans.get(WordLogins.class);
    private final HolderView person = People.registered(beans);

    WordLoginsTest() {
        place.cameFrom(UUID.randomUUID().toString(), null);
        beans.get(SecurityWords.class).put(person.id(), WORD.toCharArray());
    }

    @Test
    void theRightWordIsAccepted() {
        assertThat(guess(WORD)).isEqualTo(new WordResult(Outcome.ACCEPTED, person.id()));
        assertThat(audit.count(AuditAction.LOGIN_WORD, AuditResult.DONE)).isOne();
    }

    @Test
    void aWrongPictureChecksNoWordAndCountsNoTry() {
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
    void wrongWorkChecksNoWordAndCountsNoTry() {
        Captchas captchas = beans.get(Captchas.class);
        CaptchaId used = captchas.issue();
        String solution = Work.done(captchas.work(used, "").orElseThrow());
        assertThat(logins.check(attempt(used, solution, WORD, null)).outcome()).isEqualTo(Outcome.ACCEPTED);
        int compared = hashing.compared();
        for (int i = 0; i < 5; i++) {
            CaptchaId captcha = captchas.issue();
            String wrong = Work.solution(captchas.work(captcha, "").orElseThrow(), -1);
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
    void threeWrongWordsLockAndTheHolderIsToldOnce() {
        String token = inTransaction(() -> beans.get(WebSessions.class).open(person.id(), clock.instant()));
        for (int i = 0; i < 4; i++) {
            assertThat(guess("wrong")).isEqualTo(new WordResult(Outcome.REFUSED, null));
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
        place.cameFrom("2001:db8:" + Integer.toHexString(UUID.randomUUID().hashCode() & 0xffff) + ":1::1", null);
        for (int i = 0; i < 10; i++) {
            guessFor(People.somebody().identityNumber().value());
        }

        assertThat(workFor(person.identityNumber().value())).isEqualTo(400_000L);
    }

    @Test
    void tooLittleWorkChecksNoWordAndCountsNoTry() {
        Captchas captchas = beans.get(Captchas.class);
        CaptchaId cheap = captchas.issue();
        String solution = Work.done(captchas.work(cheap, "").orElseThrow());
        guess("wrong");
        guess("wrong");
        int compared = hashing.compared();

        assertThat(logins.check(attempt(cheap, solution, WORD, null)).outcome()).isEqualTo(Outcome.MORE_WORK);
        assertThat(hashing.compared()).isEqualTo(compared);
        assertThat(guess(WORD).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    private long workFor(String number) {
        Captchas captchas = beans.get(Captchas.class);
        return captchas.work(captchas.issue(), number).orElseThrow().maxnumber();
    }

    private void guessFor(String number) {
        CaptchaId picture = beans.get(Captchas.class).issue();
        String text = Pictures.answer(database, picture);
        logins.check(new WordAttempt(number, picture, text, "wrong".toCharArray(), null));
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
        WordAttempt attempt = new WordAttempt("17291716060", picture, text, WORD.toCharArray(), null);

        assertThat(logins.check(attempt)).isEqualTo(new WordResult(Outcome.REFUSED, null));
        assertThat(audit.count(AuditAction.LOGIN_WORD, AuditResult.REFUSED)).isOne();
        assertThat(attempt.word()).containsOnly('\0');
    }

    @Test
    void aPersonWithoutAWordIsRefusedInTheSameWay() {
        HolderView wordless = People.registered(beans);

        assertThat(logins.confirm(wordless.id(), WORD.toCharArray())).isFalse();
        assertThat(messagesTo(wordless.mail())).isZero();
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
        List<Boolean> answers = Crowd.of(100, () -> logins.confirm(person.id(), "wrong".toCharArray()));

        assertThat(answers).containsOnly(false);
        assertThat(hashing.compared()).isEqualTo(3);
        assertThat(audit.count(AuditAction.LOGIN_WORD, AuditResult.REFUSED)).isEqualTo(100);
        assertThat(audit.count(AuditAction.LOGIN_LOCKED, AuditResult.DONE)).isOne();
        assertThat(logins.confirm(person.id(), WORD.toCharArray())).isFalse();
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
        Beans restarted = new Beans(database, clock, hashing, audit, place, new OpenSecrets(), new NoBound());
        CaptchaId picture = restarted.get(Captchas.class).issue();
        WordAttempt attempt = attempt(picture, Pictures.answer(database, picture), WORD, null);

        assertThat(restarted.get(WordLogins.class).check(attempt).outcome()).isEqualTo(Outcome.THROTTLED);
    }

    @Test
    void manyFromOneSourceAtOnceAreCountedExactly() throws Exception {
        List<Outcome> answers = Crowd.of(60, () -> guess(WORD).outcome());

        assertThat(answers).filteredOn(Outcome.THROTTLED::equals).hasSize(30);
    }

    private WordResult guess(String word) {
        return guess(word, null);
    }

    private WordResult guess(String word, String device) {
        CaptchaId picture = beans.get(Captchas.class).issue();
        return logins.check(attempt(picture, Pictures.answer(database, picture), word, device));
    }

    private WordAttempt attempt(CaptchaId picture, String text, String word, String device) {
        return new WordAttempt(person.identityNumber().value(), picture, text, word.toCharArray(), device);
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

    /** Lets everybody in at once, so that only the rows stand between them. */
    private static final class NoBound extends HashingPlaces {

        @Override
        public boolean enter() {
            return true;
        }

        @Override
        public void leave() {
            // nothing was taken
        }
    }
}
