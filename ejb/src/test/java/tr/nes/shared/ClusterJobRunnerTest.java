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

class ClusterJobRunnerTest {

    private static final String JOB = "authority-daily";
    private static final Duration LEASE = JobLeases.LENGTH;

    private final Database database = Database.open();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final ClusterJobRunner here = new Beans(database, clock).get(ClusterJobRunner.class);
    private final ClusterJobRunner elsewhere = new Beans(database, clock).get(ClusterJobRunner.class);
    /** Leases of a server that died during its work. */
    private final JobLeases dead = new Beans(database, clock).get(JobLeases.class);

    private final List<String> done = new ArrayList<>();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenRoundsFindWork_thenTheyGoOnUntilNothingIsLeft() {
        Queue<Boolean> left = new ArrayDeque<>(List.of(true, true, false, true));
        here.run(JOB, left::remove);
        assertThat(left).hasSize(1);
    }

    @Test
    void whenAnotherServerIsAtWork_thenNothingIsDone() {
        here.once(JOB, () -> {
            done.add("here");
            elsewhere.once(JOB, () -> done.add("elsewhere"));
        });
        assertThat(done).containsExactly("here");
    }

    @Test
    void whenNothingWaits_thenNoRoundIsRunAndTheJobIsNotLate() {
        here.once(JOB, () -> false, () -> done.add("here"));
        assertThat(done).isEmpty();
        assertThat(here.finished()).containsEntry(JOB, clock.instant());

        here.once(JOB, () -> true, () -> done.add("here"));
        assertThat(done).containsExactly("here");
    }

    @Test
    void whenTheWorkIsDone_thenAServerThatTakesThePlaceNeedNotWait() {
        here.once(JOB, () -> done.add("here"));
        elsewhere.once(JOB, () -> done.add("elsewhere"));
        assertThat(done).containsExactly("here", "elsewhere");
    }

    @Test
    void whenAServerDiedAtWork_thenAnotherTakesOverWhenTheLeaseEnds() {
        dead.take(JOB);
        here.once(JOB, () -> done.add("too early"));
        clock.forward(LEASE.plusSeconds(1));
        here.once(JOB, () -> done.add("here"));
        assertThat(done).containsExactly("here");
    }

    @Test
    void whenTheLeaseIsLostBetweenRounds_thenTheOtherServersRoundIsNotDoubled() {
        here.run(JOB, () -> {
            done.add("here");
            clock.forward(LEASE.plusSeconds(1));
            dead.take(JOB);
            return true;
        });
        elsewhere.once(JOB, () -> done.add("elsewhere"));
        assertThat(done).containsExactly("here");
    }

    @Test
    void whenTheSameJobIsUnderWayHere_thenItIsNotBegunAgain() {
        here.once(JOB, () -> {
            done.add("outer");
            here.once(JOB, () -> done.add("inner"));
        });
        assertThat(done).containsExactly("outer");
    }

    /** The next tick would take the lease again, and the release would take it from that tick's rounds. */
    @Test
    void whenTheLeaseIsBeingGivenBack_thenTheJobIsStillUnderWayHere() {
        JobLeases granted = mock(JobLeases.class);
        ClusterJobRunner runner = new Beans(database, clock, granted).get(ClusterJobRunner.class);
        when(granted.take(JOB)).thenReturn(true);
        doAnswer(call -> {
                    runner.once(JOB, () -> done.add("too early"));
                    return null;
                })
                .when(granted)
                .giveBack(JOB);
        runner.once(JOB, () -> done.add("here"));
        assertThat(done).containsExactly("here");
    }

    @Test
    void whenARoundFails_thenTheNextTickTriesAgain() {
        assertThatThrownBy(() -> here.once(JOB, () -> {
                    throw new IllegalStateException("down");
                }))
                .hasMessage("down");
        here.once(JOB, () -> done.add("again"));
        assertThat(done).containsExactly("again");
    }
}
