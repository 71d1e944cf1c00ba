package tr.nes.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({"1, PT1S", "2, PT5S", "3, PT30S", "4, PT2M", "5, PT10M", "6, PT30M", "7, PT1H", "8, PT2H", "9, PT4H"})
    void pausesGrow(int attempts, Duration pause) {
        assertThat(Backoff.after(attempts)).isEqualTo(Optional.of(pause));
    }

    @Test
    void theTenthFailureIsTheLast() {
        assertThat(Backoff.after(10)).isEmpty();
    }
}
