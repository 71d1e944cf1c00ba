package tr.nes.access.control.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdleTimeTest {

    private static final String PROPERTY = "nes.session.idle.minutes";

    @AfterEach
    void asInstalled() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void isHalfAnHour() {
        assertThat(IdleTime.limit()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void isWhatTheOperatorSays() {
        System.setProperty(PROPERTY, "10");
        assertThat(IdleTime.limit()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void leavesTimeForTheWarning() {
        System.setProperty(PROPERTY, "0");
        assertThat(IdleTime.limit()).isEqualTo(Duration.ofMinutes(2));
    }
}
