package tr.nes.audit.control;

import jakarta.annotation.PostConstruct;
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
import tr.nes.shared.Roles;

/** Runs the sealer every two seconds; a row removed within that time may go unnoticed. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealerJob {

    @Inject
    private SealerLease lease;

    @Inject
    private SealingRound round;

    @Inject
    private WrittenRows writtenRows;

    @Inject
    private FindingReporter reporter;

    @Inject
    private TrailInitialization initialization;

    @Inject
    private UncleanShutdown uncleanShutdown;

    @PostConstruct
    void begin() {
        try {
            initialization.once();
            uncleanShutdown.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail can't be begun", e);
        }
    }

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void tick() throws SQLException {
        reporter.vanished(writtenRows.vanished());
        writtenRows.recordLost();
        if (round.isDue()) {
            lease.rounds(round::run);
        }
    }
}
