package tr.nes.shared.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import tr.nes.shared.ClockComparison;

/**
 * Compares the clocks every two seconds; {@link Migration} did so before anything was dated. Not by a timer of the
 * container: those follow the machine's clock, and stand still after it was set back.
 */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockJob {

    private static final System.Logger LOG = System.getLogger(ClockJob.class.getName());
    private static final int SECONDS = 2;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private ClockComparison comparison;

    private Future<?> job;

    @PostConstruct
    void begin() {
        job = scheduler.scheduleWithFixedDelay(this::compare, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        job.cancel(true);
    }

    /** Without the database the time goes on from the last comparison. A failure must not end the schedule. */
    private void compare() {
        try {
            comparison.run();
        } catch (SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "the database's time can't be read", e);
        }
    }
}
