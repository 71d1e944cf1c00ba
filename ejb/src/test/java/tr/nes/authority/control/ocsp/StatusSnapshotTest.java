package tr.nes.authority.control.ocsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.authority.StatusUnconfirmed;
import tr.nes.testing.Beans;
import tr.nes.testing.MovingClock;

/** What is told when the register can't be read. */
class StatusSnapshotTest {

    private final StatusRegister register = mock(StatusRegister.class);
    private final StatusSnapshot snapshot =
            new Beans(null, register, new MovingClock("2026-11-21T10:00:00Z")).get(StatusSnapshot.class);

    static Throwable[] faults() {
        return new Throwable[] {
            new SQLException("away"), new IllegalStateException("away"), new OutOfMemoryError("Java heap space")
        };
    }

    @BeforeEach
    void load() throws SQLException {
        when(register.changes()).thenReturn(1L);
        snapshot.confirm();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whenAChangeOfThisServerCantBeRead_thenNothingIsToldUntilItCan(Throwable fault) throws SQLException {
        when(register.changes()).thenThrow(fault);
        snapshot.readAgain();

        assertThat(snapshot.isFresh()).isFalse();
        assertThatThrownBy(snapshot::confirm).isInstanceOf(StatusUnconfirmed.class);

        reset(register);
        when(register.changes()).thenReturn(2L);
        snapshot.confirm();
        assertThat(snapshot.changes()).isEqualTo(2);
    }
}
