package tr.nes.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tr.nes.delivery.ParcelState;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;

class StateMetersTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");

    @Test
    void everyStateHasAMeter_andWhatIsLateIsCountedByItself() {
        EnrolmentFixture fixture = new EnrolmentFixture();
        fixture.wet();
        new Beans(Database.shared(), registry, clock).get(StateMeters.class);
        double late = meter("nes.applications.late", ApplicationState.AWAITING_WET_SIGNATURE.name());
        assertThat(meter("nes.applications", ApplicationState.AWAITING_WET_SIGNATURE.name()))
                .isGreaterThan(late);
        assertThat(meter("nes.production.orders", "QUEUED")).isNotNegative();
        assertThat(meter("nes.parcels", "LOST")).isNotNegative();
    }

    @Test
    void theDatabaseIsAskedAgainAfterSomeSecondsOnly() {
        Map<ParcelState, Long> now = new EnumMap<>(Map.of(ParcelState.WAITING, 1L));
        int[] asked = {0};
        CountedStates<ParcelState> counted = new CountedStates<>(
                () -> {
                    asked[0]++;
                    return Map.copyOf(now);
                },
                clock);
        assertThat(counted.of(ParcelState.WAITING)).isOne();
        assertThat(counted.of(ParcelState.LOST)).isZero();
        now.put(ParcelState.LOST, 2L);
        clock.forward(Duration.ofSeconds(9));
        assertThat(counted.of(ParcelState.LOST)).isZero();
        clock.forward(Duration.ofSeconds(1));
        assertThat(counted.of(ParcelState.LOST)).isEqualTo(2);
        assertThat(asked[0]).isEqualTo(2);
    }

    private double meter(String name, String state) {
        return registry.get(name).tag("state", state).gauge().value();
    }
}
