package tr.nes.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;
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

        assertThat(desk.redeem(id, answer)).isTrue();
        assertThat(desk.redeem(id, answer)).isFalse();
        assertThat(desk.picture(id)).isEmpty();
        assertThat(desk.speech(id, "tr")).isEmpty();
        assertThat(desk.work(id)).isEmpty();
    }

    @Test
    void aWrongAnswerUsesThePictureUp() {
        CaptchaId id = desk.issue();
        String answer = Pictures.answer(database, id);

        assertThat(desk.redeem(id, "00000")).isFalse();
        assertThat(desk.redeem(id, answer)).isFalse();
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
        assertThat(desk.redeem(id, answer)).isFalse();
    }

    @Test
    void withoutAPictureNothingIsRight() {
        assertThat(desk.redeem(null, "ACE34")).isFalse();
    }

    @Test
    void ofManyAtOnceOneGetsThrough() throws Exception {
        CaptchaId id = desk.issue();
        String answer = Pictures.answer(database, id);

        assertThat(Crowd.of(30, () -> desk.redeem(id, answer))).containsOnlyOnce(true);
    }
}
