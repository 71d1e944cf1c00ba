package tr.nes.access.control.captcha;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;
import tr.nes.access.CaptchaResult;
import tr.nes.testing.Beans;
import tr.nes.testing.ConcurrentCalls;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.Pictures;
import tr.nes.testing.UnsealedSecrets;

class CaptchaServiceTest {

    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final Database database = Database.shared();
    private final CaptchaService service = new Beans(database, clock, new UnsealedSecrets()).get(CaptchaService.class);

    @Test
    void theRightAnswerIsGoodOnce() {
        CaptchaId id = service.issue();
        String answer = Pictures.answer(database, id);

        assertThat(service.redeem(id, answer, 0)).isEqualTo(CaptchaResult.RIGHT);
        assertThat(service.redeem(id, answer, 0)).isEqualTo(CaptchaResult.WRONG);
        assertThat(service.picture(id)).isEmpty();
        assertThat(service.speech(id, "tr")).isEmpty();
        assertThat(service.work(id, 0)).isEmpty();
    }

    @Test
    void aWrongAnswerUsesThePictureUp() {
        CaptchaId id = service.issue();
        String answer = Pictures.answer(database, id);

        assertThat(service.redeem(id, "00000", 0)).isEqualTo(CaptchaResult.WRONG);
        assertThat(service.redeem(id, answer, 0)).isEqualTo(CaptchaResult.WRONG);
    }

    @Test
    void afterTenMinutesItIsTooLate() {
        CaptchaId id = service.issue();
        String answer = Pictures.answer(database, id);
        assertThat(service.picture(id)).isNotEmpty();
        assertThat(service.speech(id, "tr")).isNotEmpty();

        clock.forward(Duration.ofMinutes(10));

        assertThat(service.picture(id)).isEmpty();
        assertThat(service.speech(id, "tr")).isEmpty();
        assertThat(service.redeem(id, answer, 0)).isEqualTo(CaptchaResult.WRONG);
    }

    @Test
    void withoutAPictureNothingIsRight() {
        assertThat(service.redeem(null, "ACE34", 0)).isEqualTo(CaptchaResult.WRONG);
    }

    @Test
    void ofManyAtOnceOneGetsThrough() throws Exception {
        CaptchaId id = service.issue();
        String answer = Pictures.answer(database, id);

        assertThat(ConcurrentCalls.of(30, () -> service.redeem(id, answer, 0))).containsOnlyOnce(CaptchaResult.RIGHT);
    }
}
