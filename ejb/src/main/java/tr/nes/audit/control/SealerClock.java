package tr.nes.audit.control;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import tr.nes.shared.LeasedRounds;
import tr.nes.shared.Roles;

/** Wakes the sealer every two seconds; that is the window in which a removed row would not be found. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealerClock {

    private static final Duration LEASE = Duration.ofSeconds(30);

    @Inject
    private LeasedRounds rounds;

    @Inject
    private TrailSealer sealer;

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void tick() throws SQLException {
        rounds.run("audit-sealer", LEASE, () -> sealer.sealNext() > 0);
    }
}
