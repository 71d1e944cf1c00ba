package tr.nes.cardagent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void whenItFailsAgainAndAgain_thenLongerUpToAMinute() {
        BackOff backOff = new BackOff(() -> 1);
        assertThat(backOff.next()).isEqualTo(Duration.ofSeconds(1));
        assertThat(backOff.next()).isEqualTo(Duration.ofSeconds(2));
        for (int i = 0; i < 100; i++) {
            assertThat(backOff.next()).isLessThanOrEqualTo(Duration.ofSeconds(60));
        }
        backOff.reset();
        assertThat(backOff.next()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void whenAllAgentsLoseTheirServer_thenTheyComeBackApart() {
        assertThat(new BackOff(() -> 0).next()).isEqualTo(Duration.ofMillis(500));
        assertThat(new BackOff(() -> 0.5).next()).isEqualTo(Duration.ofMillis(750));
    }
}
