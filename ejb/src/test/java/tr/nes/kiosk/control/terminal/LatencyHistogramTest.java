package tr.nes.kiosk.control.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LatencyHistogramTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final LatencyHistogram histogram = new LatencyHistogram(new MeterCache(registry), "wait.within");

    @Test
    void aTimeCountsInEachBucketThatHoldsIt() {
        histogram.record(Tags.of("reader", "R"), Duration.ofMillis(100));
        histogram.record(Tags.of("reader", "R"), Duration.ofMillis(101));
        histogram.record(Tags.of("reader", "R"), Duration.ofMinutes(5));
        assertThat(within("0.1")).isEqualTo(1);
        assertThat(within("0.25")).isEqualTo(2);
        assertThat(within("30.0")).isEqualTo(2);
        assertThat(within("+Inf")).isEqualTo(3);
        assertThat(registry.find("wait.within").tag("le", "0.05").counter()).isNull();
    }

    private double within(String bound) {
        return registry.get("wait.within").tag("le", bound).counter().count();
    }
}
