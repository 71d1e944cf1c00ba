package tr.nes.certificate.control;

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
import java.time.Duration;
import tr.nes.shared.ClusterJobRunner;
import tr.nes.shared.Roles;

/** Every minute on one server: whether the comparison with the authority has something to do. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuthorityComparisonJob {

    private static final Duration LEASE = Duration.ofMinutes(10);

    @Inject
    private ClusterJobRunner runner;

    @Inject
    private AuthorityComparison comparison;

    @Schedule(second = "40", minute = "*", hour = "*", persistent = false)
    void tick() {
        if (comparison.isDue()) {
            runner.run("authority-comparison", LEASE, comparison::batch);
        }
    }
}
