package tr.nes.kiosk.control.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.ReaderName;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;

class ReaderMetersTest {

    private static final ReaderName A = new ReaderName("A");
    private static final ReaderName B = new ReaderName("B");
    private static final Tags FAULT_OF_A = Tags.of("reader", "A", "kind", "ReaderGone");
    private static final Tags FAULT_OF_B = Tags.of("reader", "B", "kind", "ReaderGone");

    private final MeterRegistry registry = spy(new SimpleMeterRegistry());
    private final ReaderMeters meters = new Beans(Database.shared(), registry).get(ReaderMeters.class);

    @Test
    void theRegistryIsAskedOncePerMeter() {
        for (int i = 0; i < 3; i++) {
            meters.failed(A, "ReaderGone");
            meters.used(A, Duration.ofMillis(20));
        }
        meters.failed(B, "ReaderGone");

        verify(registry, times(1)).counter("nes.reader.errors", FAULT_OF_A);
        verify(registry, times(1)).timer("nes.reader.use", Tags.of("reader", "A"));
        assertThat(registry.get("nes.reader.errors").tags(FAULT_OF_A).counter().count())
                .isEqualTo(3);
        assertThat(registry.get("nes.reader.errors").tags(FAULT_OF_B).counter().count())
                .isOne();
    }

    @Test
    void aTimeCountsInEachBucketThatHoldsIt() {
        meters.waited(A, Duration.ofMillis(100));
        meters.waited(A, Duration.ofMillis(101));
        meters.waited(A, Duration.ofMinutes(5));
        assertThat(within("0.1")).isEqualTo(1);
        assertThat(within("0.25")).isEqualTo(2);
        assertThat(within("30.0")).isEqualTo(2);
        assertThat(within("+Inf")).isEqualTo(3);
        assertThat(registry.find("nes.reader.wait.within").tag("le", "0.05").counter())
                .isNull();
    }

    private double within(String bound) {
        return registry.get("nes.reader.wait.within").tag("le", bound).counter().count();
    }
}
