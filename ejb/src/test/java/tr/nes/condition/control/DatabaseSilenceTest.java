package tr.nes.condition.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tr.nes.condition.FaultCause;

class DatabaseSilenceTest {

    @Test
    void whenTheDatabaseIsSilent_thenPeopleAreSentElsewhereFirstAndPagesSayMaintenanceLater() {
        assertThat(DatabaseSilence.NOT_READY).isLessThan(DatabaseSilence.MAINTENANCE);
        assertThat(DatabaseSilence.longerThan(DatabaseSilence.NOT_READY, Duration.ofMillis(5_999)))
                .isEmpty();
        assertThat(DatabaseSilence.longerThan(DatabaseSilence.NOT_READY, Duration.ofSeconds(6)))
                .hasValueSatisfying(fault -> {
                    assertThat(fault.cause()).isEqualTo(FaultCause.DATABASE);
                    assertThat(fault.sentence()).isEqualTo("the database does not answer: silent for 6 s");
                });
        assertThat(DatabaseSilence.longerThan(DatabaseSilence.MAINTENANCE, Duration.ofSeconds(6)))
                .isEmpty();
    }
}
