package tr.nes.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;

class LeasedRoundsTest {

    private static final String JOB = "authority-daily";
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Database database = Database.open();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final LeasedRounds here = new Beans(database, clock).get(LeasedRounds.class);
    private final LeasedRounds elsewhere = new Beans(database, clock).get(LeasedRounds.class);
    /** Of a server that does not come to the end of its work. */
    private final Leases dead = new Beans(database, clock).get(Leases.class);

    private final List<String> done = new ArrayList<>();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenRoundsFindWork_thenTheyGoOnUntilNothingIsLeft() {
        Queue<Boolean> left = new ArrayDeque<>(List.of(true, true, false, true));
        here.run(JOB, LEASE, left::remove);
        assertThat(left).hasSize(1);
    }

    @Test
    void whenAnotherServerIsAtWork_thenNothingIsDone() {
        here.once(JOB, LEASE, () -> {
            done.add("here");
            elsewhere.once(JOB, LEASE, () -> done.add("elsewhere"));
        });
        assertThat(done).containsExactly("here");
    }

    @Test
    void whenTheWorkIsDone_thenAServerThatTakesThePlaceNeedNotWait() {
        here.once(JOB, LEASE, () -> done.add("here"));
        elsewhere.once(JOB, LEASE, () -> done.add("elsewhere"));
        assertThat(done).containsExactly("here", "elsewhere");
    }

    @Test
    void whenAServerDiedAtWork_thenAnotherTakesOverWhenTheLeaseEnds() {
        dead.take(JOB, LEASE);
        here.once(JOB, LEASE, () -> done.add("too early"));
        clock.forward(LEASE.plusSeconds(1));
        here.once(JOB, LEASE, () -> done.add("here"));
        assertThat(done).containsExactly("here");
    }

    @Test
    void whenTheLeaseIsLostBetweenRounds_thenTheOtherServersRoundIsNotDoubled() {
        here.run(JOB, LEASE, () -> {
            done.add("here");
            clock.forward(LEASE.plusSeconds(1));
            dead.take(JOB, LEASE);
            return true;
        });
        elsewhere.once(JOB, LEASE, () -> done.add("elsewhere"));
        assertThat(done).containsExactly("here");
    }

    @Test
    void whenTheSameJobIsUnderWayHere_thenItIsNotBegunAgain() {
        here.once(JOB, LEASE, () -> {
            done.add("outer");
            here.once(JOB, LEASE, () -> done.add("inner"));
        });
        assertThat(done).containsExactly("outer");
    }

    /** The next tick would take it anew, and lose it under its rounds. */
    @Test
    void whenTheLeaseIsBeingGivenBack_thenTheJobIsStillUnderWayHere() {
        Leases granted = mock(Leases.class);
        LeasedRounds rounds = new Beans(database, clock, granted).get(LeasedRounds.class);
        when(granted.take(JOB, LEASE)).thenReturn(true);
        doAnswer(call -> {
                    rounds.once(JOB, LEASE, () -> done.add("too early"));
                    return null;
                })
                .when(granted)
                .giveBack(JOB);
        rounds.once(JOB, LEASE, () -> done.add("here"));
        assertThat(done).containsExactly("here");
    }

    @Test
    void whenARoundFails_thenTheNextTickTriesAgain() {
        assertThatThrownBy(() -> here.once(JOB, LEASE, () -> {
                    throw new IllegalStateException("down");
                }))
                .hasMessage("down");
        here.once(JOB, LEASE, () -> done.add("again"));
        assertThat(done).containsExactly("again");
    }
}
