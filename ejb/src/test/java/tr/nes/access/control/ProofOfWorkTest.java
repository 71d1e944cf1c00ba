package tr.nes.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.access.CaptchaId;
import tr.nes.access.CaptchaResult;
import tr.nes.access.WorkChallenge;
import tr.nes.testing.Beans;
import tr.nes.testing.Crowd;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.OpenSecrets;
import tr.nes.testing.Pictures;
import tr.nes.testing.Work;

class ProofOfWorkTest {

    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final Database database = Database.shared();
    private final CaptchaDesk desk = new Beans(database, clock, new OpenSecrets()).get(CaptchaDesk.class);
    private final CaptchaId id = desk.issue();
    private final WorkChallenge challenge = desk.work(id, 0).orElseThrow();

    @Test
    void theChallengeIsAltchas() {
        assertThat(challenge.algorithm()).isEqualTo("SHA-256");
        assertThat(challenge.maxnumber()).isEqualTo(100_000);
        assertThat(challenge.salt())
                .contains("expires="
                        + clock.instant().plus(Duration.ofMinutes(10)).getEpochSecond());
        assertThat(challenge.salt() + challenge.signature()).doesNotContain(Pictures.answer(database, id));
    }

    @Test
    void workDoneIsGoodOnce() {
        String solution = Work.done(challenge);

        assertThat(desk.redeem(id, solution, 0)).isEqualTo(CaptchaResult.RIGHT);
        assertThat(desk.redeem(id, solution, 0)).isEqualTo(CaptchaResult.WRONG);
    }

    @Test
    void ofAHundredReplaysAtOnceOneGetsThrough() throws Exception {
        String solution = Work.done(challenge);

        assertThat(Crowd.of(100, () -> desk.redeem(id, solution, 0))).containsOnlyOnce(CaptchaResult.RIGHT);
    }

    @Test
    void workForAnotherCaptchaIsWorthNothingHereAndUsesThisOneUp() {
        CaptchaId other = desk.issue();
        String answer = Pictures.answer(database, other);
        String solution = Work.done(challenge);

        assertThat(desk.redeem(other, solution, 0)).isEqualTo(CaptchaResult.WRONG);
        assertThat(desk.redeem(other, answer, 0)).isEqualTo(CaptchaResult.WRONG);
        assertThat(desk.redeem(id, solution, 0)).isEqualTo(CaptchaResult.RIGHT);
    }

    @Test
    void moreWorkIsAskedForAndLessIsNotEnough() {
        WorkChallenge twice = desk.work(desk.issue(), 1).orElseThrow();
        assertThat(twice.maxnumber()).isEqualTo(2 * challenge.maxnumber());

        assertThat(desk.redeem(id, Work.done(challenge), 2)).isEqualTo(CaptchaResult.TOO_LITTLE_WORK);
        assertThat(desk.redeem(id, Work.done(challenge), 0)).isEqualTo(CaptchaResult.WRONG);
    }

    @Test
    void theSmallChallengeIsVoidOnceABiggerOneWasGivenOut() {
        desk.work(id, 3);

        assertThat(desk.redeem(id, Work.done(challenge), 0)).isEqualTo(CaptchaResult.WRONG);
    }

    @Test
    void aWrongNumberUsesThePictureUpToo() {
        String answer = Pictures.answer(database, id);

        assertThat(desk.redeem(id, Work.solution(challenge, -1), 0)).isEqualTo(CaptchaResult.WRONG);
        assertThat(desk.redeem(id, Work.done(challenge), 0)).isEqualTo(CaptchaResult.WRONG);
        assertThat(desk.redeem(id, answer, 0)).isEqualTo(CaptchaResult.WRONG);
    }

    @Test
    void whoReadThePictureCanNotUseTheWorkAsWell() {
        String solution = Work.done(challenge);

        assertThat(desk.redeem(id, Pictures.answer(database, id), 0)).isEqualTo(CaptchaResult.RIGHT);
        assertThat(desk.redeem(id, solution, 0)).isEqualTo(CaptchaResult.WRONG);
    }

    @Test
    void aSignatureOfSomebodyElseIsWorthNothing() {
        WorkChallenge forged = new WorkChallenge(
                challenge.algorithm(), challenge.challenge(), challenge.maxnumber(), challenge.salt(), "00".repeat(32));

        assertThat(desk.redeem(id, Work.done(forged), 0)).isEqualTo(CaptchaResult.WRONG);
    }

    @Test
    void afterTenMinutesItIsTooLate() {
        String solution = Work.done(challenge);
        clock.forward(Duration.ofMinutes(10));

        assertThat(desk.work(id, 0)).isEmpty();
        assertThat(desk.redeem(id, solution, 0)).isEqualTo(CaptchaResult.WRONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"number\":\"x\"}",
                "{\"algorithm\":\"NONE\",\"challenge\":\"\",\"number\":1,\"salt\":\"\",\"signature\":\"\"}",
                "{\"a\":",
                "{\"algorithm\":{\"a\":[[[[]]]]},\"challenge\":1,\"number\":1e999,\"salt\":null,\"signature\":true}"
            })
    void whatIsNoSolutionIsWrong(String json) {
        String answer = Base64.getEncoder().encodeToString(json.getBytes());

        assertThat(desk.redeem(id, answer, 0)).isEqualTo(CaptchaResult.WRONG);
        assertThat(desk.redeem(desk.issue(), "eyJ!", 0)).isEqualTo(CaptchaResult.WRONG);
        assertThat(desk.redeem(desk.issue(), "eyJ" + "A".repeat(100_000), 0)).isEqualTo(CaptchaResult.WRONG);
    }
}
