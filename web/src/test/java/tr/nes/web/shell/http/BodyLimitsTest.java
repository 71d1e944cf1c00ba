package tr.nes.web.shell.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BodyLimitsTest {

    @Test
    void whenAParameterHoldsNul_thenItIsFound() {
        assertThat(BodyLimits.holdNul(Map.of("no", new String[] {"1A", "\0"}))).isTrue();
        assertThat(BodyLimits.holdNul(Map.of("n\0o", new String[] {"1A"}))).isTrue();
    }

    @Test
    void whenTextIsOrdinary_thenNothingIsFound() {
        assertThat(BodyLimits.holdNul(Map.of("ad", new String[] {"Çiğdem\t0", ""})))
                .isFalse();
        assertThat(BodyLimits.holdNul(Map.of())).isFalse();
    }
}
