package tr.nes.shared.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.shared.SourceNetwork;
import tr.nes.testing.Beans;
import tr.nes.testing.ConcurrentCalls;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;

/** Two servers on one database count together. */
class RateLimiterTest {

    private final Database database = Database.shared();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final RateLimiter here = new Beans(database, clock).get(RateLimiter.class);
    private final RateLimiter there = new Beans(database, clock).get(RateLimiter.class);

    @Test
    void ofHundredTriesAtTwoServersThirtyAreAllowed() throws Exception {
        String address = UUID.randomUUID().toString();
        AtomicInteger turn = new AtomicInteger();

        List<Boolean> taken = ConcurrentCalls.of(
                100,
                () -> (turn.getAndIncrement() % 2 == 0 ? here : there).take("word " + address, 30, RatePeriod.MINUTE));

        assertThat(taken).filteredOn(Boolean.TRUE::equals).hasSize(30);
        assertThat(here.take("word " + UUID.randomUUID(), 30, RatePeriod.MINUTE))
                .isTrue();
    }

    /** Whatever has deleted it: what nothing guards is not allowed. */
    @Test
    void withoutItsGateNothingIsAllowed() throws Exception {
        try (Database own = Database.open()) {
            own.inNew(() -> own.entityManager()
                    .createNativeQuery("delete from allowance where name = ''")
                    .executeUpdate());
            RateLimiter unguarded = new Beans(own, clock).get(RateLimiter.class);
            assertThatThrownBy(() -> unguarded.take("word 192.0.2.9", 30, RatePeriod.MINUTE))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:2:2::1, 2001:db8:2:3::1, false",
        "192.0.2.1, 192.0.2.2, false"
    })
    void aNetworkOfVersionSixIsOneSource(String one, String other, boolean same) {
        for (int i = 0; i < 10; i++) {
            assertThat(here.take("word link " + SourceNetwork.of(one), 10, RatePeriod.MINUTE))
                    .isTrue();
        }

        assertThat(here.take("word link " + SourceNetwork.of(other), 10, RatePeriod.MINUTE))
                .isEqualTo(!same);
    }

    @Test
    void windowsAreFixedAndDaysAreThoseOfIstanbul() {
        Instant lateEvening = Instant.parse("2026-11-21T21:30:15Z");
        assertThat(RatePeriod.MINUTE.window(lateEvening)).isEqualTo("2026-11-21T21:30:00Z");
        assertThat(RatePeriod.HOUR.window(lateEvening)).isEqualTo("2026-11-21T21:00:00Z");
        assertThat(RatePeriod.DAY.window(lateEvening)).isEqualTo("2026-11-22");
    }

    @Test
    void whatIsGivenBackMayBeTakenAgain() {
        String key = "pairing " + UUID.randomUUID();
        assertThat(here.take(key, 1, RatePeriod.MINUTE)).isTrue();
        assertThat(there.take(key, 1, RatePeriod.MINUTE)).isFalse();
        here.giveBack(key, RatePeriod.MINUTE);
        here.giveBack(key, RatePeriod.MINUTE);
        assertThat(there.take(key, 1, RatePeriod.MINUTE)).isTrue();
        assertThat(there.take(key, 1, RatePeriod.MINUTE)).isFalse();
        clock.forward(Duration.ofMinutes(1));
        assertThat(here.take(key, 1, RatePeriod.MINUTE)).isTrue();
    }

    @Test
    void whatTheCallerRollsBackDoesNotCount() throws Exception {
        String key = "sms " + UUID.randomUUID();
        assertThatThrownBy(() -> database.inNew(() -> {
                    assertThat(here.takeWithCaller(key, 1, RatePeriod.DAY)).isTrue();
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(database.inNew(() -> here.takeWithCaller(key, 1, RatePeriod.DAY)))
                .isTrue();
        assertThat(database.inNew(() -> here.takeWithCaller(key, 1, RatePeriod.DAY)))
                .isFalse();
    }

    @Test
    void onceIsOnceAsLongAsTheKeyLives() {
        String key = "e-devlet state " + UUID.randomUUID();
        assertThat(here.takeOnce(key, Duration.ofMinutes(10))).isTrue();
        clock.forward(Duration.ofMinutes(10));
        assertThat(there.takeOnce(key, Duration.ofMinutes(10))).isFalse();
    }
}
