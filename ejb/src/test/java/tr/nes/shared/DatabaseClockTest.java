package tr.nes.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import tr.nes.testing.MovingClock;

class DatabaseClockTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final MovingClock own = new MovingClock(NOON.toString());
    private long nanos;
    private final DatabaseClock clock = new DatabaseClock(own, () -> nanos);

    @Test
    void whenTheClocksAgree_thenTheOwnOneCounts() throws Exception {
        own.forward(Duration.ofSeconds(1));
        assertThat(clock.compare(() -> NOON).isCorrected()).isFalse();
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void whenTheOwnClockIsWrong_thenTheDatabasesCounts() throws Exception {
        own.forward(TEN_MINUTES);
        DatabaseClock.Difference found = clock.compare(() -> NOON);
        assertThat(found.ahead()).isEqualTo(TEN_MINUTES);
        assertThat(found.isCorrected()).isTrue();
        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    void whenTheOwnClockIsSet_thenTimeGoesOnAsBefore() {
        own.forward(TEN_MINUTES);
        nanos += Duration.ofSeconds(3).toNanos();
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(3));
    }

    @Test
    void whenTheAnswerTakesLong_thenItIsNoMeasurement() throws Exception {
        clock.compare(() -> {
            nanos += TEN_MINUTES.toNanos();
            return NOON.plus(TEN_MINUTES.multipliedBy(2));
        });
        assertThat(clock.instant()).isEqualTo(NOON.plus(TEN_MINUTES));
    }

    @Test
    void whenTheDatabaseDoesNotAnswer_thenTimeGoesOn() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> clock.compare(() -> {
                    throw new SQLException("down");
                })))
                .hasMessage("down");
        nanos += Duration.ofMinutes(1).toNanos();
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void whenADayIsAsked_thenItIsThatOfTheZone() throws Exception {
        Clock shared = new DatabaseClock(Clock.fixed(Instant.parse("2026-11-21T22:30:00Z"), ZoneOffset.UTC), () -> 0);
        assertThat(LocalDate.now(shared.withZone(ZoneId.of("Europe/Istanbul")))).isEqualTo("2026-11-22");
    }
}
