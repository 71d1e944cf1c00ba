package tr.nes.kiosk.control.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class MeterCacheTest {

    private static final Tags FIRST = Tags.of("reader", "A");
    private static final Tags SECOND = Tags.of("reader", "B");

    private final MeterRegistry registry = spy(new SimpleMeterRegistry());
    private final MeterCache cache = new MeterCache(registry);

    @Test
    void theRegistryIsAskedOncePerMeter() {
        for (int i = 0; i < 3; i++) {
            cache.counter("errors", FIRST).increment();
            cache.timer("use", FIRST);
        }
        cache.counter("errors", SECOND).increment();

        verify(registry, times(1)).counter("errors", FIRST);
        verify(registry, times(1)).timer("use", FIRST);
        assertThat(registry.get("errors").tags(FIRST).counter().count()).isEqualTo(3);
        assertThat(registry.get("errors").tags(SECOND).counter().count()).isOne();
    }
}
