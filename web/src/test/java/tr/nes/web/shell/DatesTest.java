package tr.nes.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale")
class DatesTest {
    private final Dates dates = new Dates();

    @Test
    void whenShown_thenItIsIstanbulTime() {
        assertThat(dates.minute(Instant.parse("2026-11-21T11:05:00Z"))).isEqualTo("21.11.2026 14:05");
        assertThat(dates.day(Instant.parse("2026-12-31T22:00:00Z"))).isEqualTo("01.01.2027");
    }

    @Test
    void whenThereIsNone_thenNothingIsShown() {
        assertThat(dates.minute(null)).isEmpty();
        assertThat(dates.day(null)).isEmpty();
    }

    @Test
    void whenTimeIsLeft_thenTheCountdownIsNotZero() {
        assertThat(dates.seconds(Duration.ofMillis(1))).isEqualTo(1);
        assertThat(dates.seconds(Duration.ofSeconds(300))).isEqualTo(300);
        assertThat(dates.seconds(Duration.ofSeconds(-1))).isZero();
    }
}
