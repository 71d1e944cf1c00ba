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
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tr.nes.shared.ClockComparison;

/**
 * Compares the clocks every two seconds; {@link Migration} did so before anything was dated. Not by a timer of the
 * container: those follow the machine's clock, and stand still after it was set back. Nor by its executor, which
 * refuses to work while the server finishes its last requests, which still need the time.
 */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockJob {

    private static final System.Logger LOG = System.getLogger(ClockJob.class.getName());
    private static final int SECONDS = 2;

    private final CountDownLatch over = new CountDownLatch(1);

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private ClockComparison comparison;

    @PostConstruct
    void begin() {
        threads.newThread(this::repeat).start();
    }

    @PreDestroy
    void end() {
        over.countDown();
    }

    private void repeat() {
        try {
            while (!over.await(SECONDS, TimeUnit.SECONDS)) {
                compare();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Without the database the time goes on from the last comparison. A failure must not end the comparisons. */
    private void compare() {
        try {
            comparison.run();
        } catch (SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "the database's time can't be read", e);
        }
    }
}
