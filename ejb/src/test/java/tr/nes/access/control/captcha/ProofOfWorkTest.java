package tr.nes.access.control.captcha;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.access.CaptchaId;
import tr.nes.access.CaptchaResult;
import tr.nes.access.ProofOfWorkChallenge;
import tr.nes.testing.Beans;
import tr.nes.testing.ConcurrentCalls;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.Pictures;
import tr.nes.testing.SolvedProofOfWork;
import tr.nes.testing.UnsealedSecrets;

class ProofOfWorkTest {

    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final Database database = Database.shared();
    private final CaptchaService service = new Beans(database, clock, new UnsealedSecrets()).get(CaptchaService.class);
    private final CaptchaId id = service.issue();
    private final ProofOfWorkChallenge challenge = service.work(id, 0).orElseThrow();

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
        String solution = SolvedProofOfWork.done(challenge);

        assertThat(service.redeem(id, solution, 0)).isEqualTo(CaptchaResult.RIGHT);
        assertThat(service.redeem(id, solution, 0)).isEqualTo(CaptchaResult.WRONG);
    }

    @Test
    void ofAHundredReplaysAtOnceOneGetsThrough() throws Exception {
        String solution = SolvedProofOfWork.done(challenge);

        assertThat(ConcurrentCalls.of(100, () -> service.redeem(id, solution, 0)))
                .containsOnlyOnce(CaptchaResult.RIGHT);
    }

    @Test
    void workForAnotherCaptchaIsWorthNothingHereAndUsesThisOneUp() {
        CaptchaId other = service.issue();
        String answer = Pictures.answer(database, other);
        String solution = SolvedProofOfWork.done(challenge);

        assertThat(service.redeem(other, solution, 0)).isEqualTo(CaptchaResult.WRONG);
        assertThat(service.redeem(other, answer, 0)).isEqualTo(CaptchaResult.WRONG);
        assertThat(service.redeem(id, solution, 0)).isEqualTo(CaptchaResult.RIGHT);
    }

    @Test
    void moreWorkIsAskedForAndLessIsNotEnough() {
        ProofOfWorkChallenge twice = service.work(service.issue(), 1).orElseThrow();
        assertThat(twice.maxnumber()).isEqualTo(2 * challenge.maxnumber());

        assertThat(service.redeem(id, SolvedProofOfWork.done(challenge), 2)).isEqualTo(CaptchaResult.TOO_LITTLE_WORK);
        assertThat(service.redeem(id, SolvedProofOfWork.done(challenge), 0)).isEqualTo(CaptchaResult.WRONG);
    }

    @Test
    void theSmallChallengeIsVoidOnceABiggerOneWasGivenOut() {
        service.work(id, 3);

        assertThat(service.redeem(id, SolvedProofOfWork.done(challenge), 0)).isEqualTo(CaptchaResult.WRONG);
    }

    @Test
    void aWrongNumberUsesThePictureUpToo() {
        String answer = Pictures.answer(database, id);

        assertThat(service.redeem(id, SolvedProofOfWork.solution(challenge, -1), 0))
                .isEqualTo(CaptchaResult.WRONG);
        assertThat(service.redeem(id, SolvedProofOfWork.done(challenge), 0)).isEqualTo(CaptchaResult.WRONG);
        assertThat(service.redeem(id, answer, 0)).isEqualTo(CaptchaResult.WRONG);
    }

    @Test
    void whoReadThePictureCanNotUseTheWorkAsWell() {
        String solution = SolvedProofOfWork.done(challenge);

        assertThat(service.redeem(id, Pictures.answer(database, id), 0)).isEqualTo(CaptchaResult.RIGHT);
        assertThat(service.redeem(id, solution, 0)).isEqualTo(CaptchaResult.WRONG);
    }

    @Test
    void aSignatureOfSomebodyElseIsWorthNothing() {
        ProofOfWorkChallenge forged = new ProofOfWorkChallenge(
                challenge.algorithm(), challenge.challenge(), challenge.maxnumber(), challenge.salt(), "00".repeat(32));

        assertThat(service.redeem(id, SolvedProofOfWork.done(forged), 0)).isEqualTo(CaptchaResult.WRONG);
    }

    @Test
    void afterTenMinutesItIsTooLate() {
        String solution = SolvedProofOfWork.done(challenge);
        clock.forward(Duration.ofMinutes(10));

        assertThat(service.work(id, 0)).isEmpty();
        assertThat(service.redeem(id, solution, 0)).isEqualTo(CaptchaResult.WRONG);
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

        assertThat(service.redeem(id, answer, 0)).isEqualTo(CaptchaResult.WRONG);
        assertThat(service.redeem(service.issue(), "eyJ!", 0)).isEqualTo(CaptchaResult.WRONG);
        assertThat(service.redeem(service.issue(), "eyJ" + "A".repeat(100_000), 0))
                .isEqualTo(CaptchaResult.WRONG);
    }
}
