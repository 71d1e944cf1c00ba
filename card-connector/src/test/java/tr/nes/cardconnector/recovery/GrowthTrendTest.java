package tr.nes.cardconnector.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GrowthTrendTest {

    @Test
    void whenEachFaultLeavesSomething_thenItIsSeenThroughTheNoise() {
        GrowthTrend trend = trend(100, 50_000, -20_000, 0, 30_000, -40_000);
        assertThat(trend.perFault()).isCloseTo(100, within(40.0));
        assertThat(trend.growth()).isCloseTo(400_000, within(160_000.0));
    }

    @Test
    void whenOneLookIsOdd_thenThatIsNoTrend() {
        assertThat(trend(0, 0, 0, 9_000_000, 0, 0).growth()).isZero();
    }

    private static GrowthTrend trend(int perFault, int... noise) {
        GrowthTrend trend = new GrowthTrend();
        for (int i = 0; i < noise.length; i++) {
            trend.add(1000 * i, 10_000_000 + 1000L * i * perFault + noise[i]);
        }
        return trend;
    }
}
