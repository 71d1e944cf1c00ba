package tr.nes.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;
import tr.nes.access.CaptchaResult;
import tr.nes.testing.Beans;
import tr.nes.testing.Crowd;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.OpenSecrets;
import tr.nes.testing.Pictures;

class CaptchaDeskTest {

    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final Database database = Database.shared();
    private final CaptchaDesk desk = new Beans(database, clock, new OpenSecrets()).get(CaptchaDesk.class);

    @Test
    void theRightAnswerIsGoodOnce() {
        CaptchaId id = desk.issue();
        String answer = Pictures.answer(database, id);

        assertThat(desk.redeem(id, answer, 0)).isEqualTo(CaptchaResult.RIGHT);
        assertThat(desk.redeem(id, answer, 0)).isEqualTo(CaptchaResult.WRONG);
        assertThat(desk.picture(id)).isEmpty();
        assertThat(desk.speech(id, "tr")).isEmpty();
        assertThat(desk.work(id, 0)).isEmpty();
    }

    @Test
    void aWrongAnswerUsesThePictureUp() {
        CaptchaId id = desk.issue();
        String answer = Pictures.answer(database, id);

        assertThat(desk.redeem(id, "00000", 0)).isEqualTo(CaptchaResult.WRONG);
        assertThat(desk.redeem(id, answer, 0)).isEqualTo(CaptchaResult.WRONG);
    }

    @Test
    void afterTenMinutesItIsTooLate() {
        CaptchaId id = desk.issue();
        String answer = Pictures.answer(database, id);
        assertThat(desk.picture(id)).isNotEmpty();
        assertThat(desk.speech(id, "tr")).isNotEmpty();

        clock.forward(Duration.ofMinutes(10));

        assertThat(desk.picture(id)).isEmpty();
        assertThat(desk.speech(id, "tr")).isEmpty();
        assertThat(desk.redeem(id, answer, 0)).isEqualTo(CaptchaResult.WRONG);
    }

    @Test
    void withoutAPictureNothingIsRight() {
        assertThat(desk.redeem(null, "ACE34", 0)).isEqualTo(CaptchaResult.WRONG);
    }

    @Test
    void ofManyAtOnceOneGetsThrough() throws Exception {
        CaptchaId id = desk.issue();
        String answer = Pictures.answer(database, id);

        assertThat(Crowd.of(30, () -> desk.redeem(id, answer, 0))).containsOnlyOnce(CaptchaResult.RIGHT);
    }
}
