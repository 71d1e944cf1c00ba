package tr.nes.web.access.captcha;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.access.CaptchaId;

class IssuedCaptchasTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final IssuedCaptchas session = new IssuedCaptchas();

    @Test
    void whenTenPagesAreOpen_thenEachHasItsOwnAndTheOldestGoesForTheEleventh() {
        CaptchaId first = issued();
        CaptchaId second = issued();
        for (int i = 3; i <= 11; i++) {
            issued();
        }

        assertThat(session.hold(first)).isFalse();
        assertThat(session.hold(second)).isTrue();
        assertThat(session.hold(new CaptchaId(UUID.randomUUID()))).isFalse();
        assertThat(session.last()).isPresent().isNotEqualTo(java.util.Optional.of(second));
    }

    @Test
    void whenItWasHeardTwentyTimes_thenOnlyAfterAMinuteAgain() {
        for (int i = 0; i < 20; i++) {
            assertThat(session.takeHearing(NOW.plusSeconds(i))).isTrue();
        }

        assertThat(session.takeHearing(NOW.plusSeconds(59))).isFalse();
        assertThat(session.takeHearing(NOW.plusSeconds(60))).isTrue();
        assertThat(session.takeHearing(NOW.plusSeconds(60))).isFalse();
    }

    private CaptchaId issued() {
        CaptchaId id = new CaptchaId(UUID.randomUUID());
        session.issued(id);
        return id;
    }
}
