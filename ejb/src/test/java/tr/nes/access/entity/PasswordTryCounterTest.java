package tr.nes.access.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PasswordTryCounterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final PasswordTryCounter counter = new PasswordTryCounter(UUID.randomUUID());

    @Test
    void theThirdWrongGuessLocks() {
        assertThat(guess(false)).isFalse();
        assertThat(guess(false)).isFalse();
        assertThat(counter.isLocked()).isFalse();

        assertThat(guess(false)).isFalse();
        assertThat(counter.isLocked()).isTrue();
    }

    @Test
    void lockedMeansThatEvenTheRightPasswordIsRefused() {
        lock();

        assertThat(counter.reserve(NOW)).isFalse();
        assertThat(counter.settle(false, true, NOW)).isFalse();
        assertThat(counter.wrong()).isEqualTo(PasswordTryCounter.LIMIT);
    }

    @Test
    void successForgetsWrongGuesses() {
        guess(false);
        guess(false);

        assertThat(guess(true)).isTrue();
        assertThat(counter.wrong()).isZero();
    }

    @Test
    void noMoreThanThreeAreUnderWayAtOnce() {
        assertThat(counter.reserve(NOW)).isTrue();
        assertThat(counter.reserve(NOW)).isTrue();
        assertThat(counter.reserve(NOW)).isTrue();
        assertThat(counter.reserve(NOW)).isFalse();
        assertThat(counter.isLocked()).isFalse();

        assertThat(counter.settle(true, true, NOW)).isTrue();
        assertThat(counter.reserve(NOW)).isTrue();
    }

    @Test
    void aSuccessDoesNotForgetGuessesStillUnderWay() {
        counter.reserve(NOW);
        counter.reserve(NOW);
        counter.reserve(NOW);
        counter.settle(true, true, NOW);
        counter.settle(true, false, NOW);
        counter.settle(true, false, NOW);

        assertThat(counter.wrong()).isEqualTo(2);
        guess(false);
        assertThat(counter.isLocked()).isTrue();
    }

    @Test
    void aGuessWhoseOutcomeWasNeverToldCountsAsWrong() {
        guess(false);
        guess(false);
        counter.reserve(NOW);

        assertThat(counter.reserve(NOW.plusSeconds(60))).isFalse();
        assertThat(counter.isLocked()).isFalse();
        assertThat(counter.reserve(NOW.plusSeconds(61))).isFalse();
        assertThat(counter.isLocked()).isTrue();
        assertThat(counter.takeNewsOfLock()).isTrue();
    }

    @Test
    void theLockIsNewsOnce() {
        assertThat(counter.takeNewsOfLock()).isFalse();
        lock();

        assertThat(counter.takeNewsOfLock()).isTrue();
        assertThat(counter.takeNewsOfLock()).isFalse();
    }

    private void lock() {
        guess(false);
        guess(false);
        guess(false);
    }

    private boolean guess(boolean right) {
        return counter.settle(counter.reserve(NOW), right, NOW);
    }
}
