package tr.nes.shared;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** Compares the clocks every five seconds; {@link Migration} did so before anything was dated. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockJob {

    private static final System.Logger LOG = System.getLogger(ClockJob.class.getName());

    @Inject
    private ClockComparison comparison;

    /** Without the database the time goes on from the last comparison. */
    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void tick() {
        try {
            comparison.run();
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.DEBUG, "the database's time can't be read", e);
        }
    }
}
