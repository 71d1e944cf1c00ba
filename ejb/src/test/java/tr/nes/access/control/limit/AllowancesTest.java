package tr.nes.access.control.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.testing.Beans;
import tr.nes.testing.ConcurrentCalls;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;

/** Two servers on one database count together. */
class AllowancesTest {

    private final Database database = Database.shared();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final Allowances here = new Beans(database, clock).get(Allowances.class);
    private final Allowances there = new Beans(database, clock).get(Allowances.class);

    @Test
    void ofHundredTriesAtTwoServersThirtyAreAllowed() throws Exception {
        String address = UUID.randomUUID().toString();
        AtomicInteger turn = new AtomicInteger();

        List<Boolean> taken = ConcurrentCalls.of(
                100, () -> (turn.getAndIncrement() % 2 == 0 ? here : there).takePasswordTry(address));

        assertThat(taken).filteredOn(Boolean.TRUE::equals).hasSize(30);
        assertThat(here.takePasswordTry(UUID.randomUUID().toString())).isTrue();
    }

    /** Whatever has deleted it: what nothing guards is not allowed. */
    @Test
    void withoutItsGateNothingIsAllowed() throws Exception {
        try (Database own = Database.open()) {
            own.inNew(() -> own.entityManager()
                    .createNativeQuery("delete from allowance where name = ''")
                    .executeUpdate());
            Allowances unguarded = new Beans(own, clock).get(Allowances.class);
            assertThatThrownBy(() -> unguarded.takePasswordTry("192.0.2.9")).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:2:2::1, 2001:db8:2:3::1, false",
        "192.0.2.1, 192.0.2.2, false"
    })
    void aNetworkOfVersionSixIsOneSource(String one, String other, boolean same) {
        for (int i = 0; i < 10; i++) {
            assertThat(here.takePasswordRequest(one)).isTrue();
        }

        assertThat(here.takePasswordRequest(other)).isEqualTo(!same);
    }
}
