package tr.nes.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.audit.AuditFinding.Kind;

/** An idle server compares the trail with its anchors at each tick, and writes nothing. */
class SealingDueTest {

    @TempDir
    private Path folder;

    private AnchoredTrail trail;

    @BeforeEach
    void begin() throws SQLException {
        trail = new AnchoredTrail(folder);
        trail.writeAndSeal(3);
    }

    @AfterEach
    void close() throws SQLException {
        trail.close();
    }

    @Test
    void whenAllIsSealedAndAnchored_thenNoLeaseIsTaken() throws SQLException {
        long checkpoints = trail.number("select count(*) from audit_checkpoint");
        tick();
        assertThat(taken()).isZero();
        assertThat(trail.number("select count(*) from audit_checkpoint")).isEqualTo(checkpoints);
    }

    @Test
    void whenARowHasCome_thenItIsSealedByTheNextTick() throws SQLException {
        trail.write(1);
        tick();
        assertThat(taken()).isOne();
        assertThat(trail.number("select count(*) from audit_row where chain_no is null"))
                .isZero();
        assertThat(trail.kinds()).isEmpty();
    }

    @Test
    void whenAServerBegins_thenItsAnchorsGetWhatIsSealed() throws SQLException {
        trail.startServer();
        assertThat(trail.get(SealingRound.class).isDue()).isTrue();
        tick();
        assertThat(trail.get(SealingRound.class).isDue()).isFalse();
    }

    @Test
    void whenACheckpointIsGone_thenAnIdleServerSaysSo() throws SQLException {
        trail.sql("delete from audit_checkpoint");
        tick();
        assertThat(trail.alarms()).contains(Kind.DATABASE_BEHIND);
    }

    private void tick() throws SQLException {
        trail.get(SealerJob.class).tick();
    }

    /** The schema creates the lease with a date in the year 2000. */
    private long taken() throws SQLException {
        return trail.number("select count(*) from lease where name = 'audit-sealer'"
                + " and until_at > timestamp with time zone '2001-01-01 00:00:00+00:00'");
    }
}
