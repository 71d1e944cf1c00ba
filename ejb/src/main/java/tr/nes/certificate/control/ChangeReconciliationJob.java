package tr.nes.certificate.control;

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
import java.time.Duration;
import tr.nes.shared.ClusterJobRunner;
import tr.nes.shared.Roles;

/** At the start, and every five seconds on one server: asks what became of changes without an answer. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChangeReconciliationJob {

    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    private ClusterJobRunner runner;

    @Inject
    private ChangeReconciliation reconciliation;

    @PostConstruct
    void repair() {
        reconciliation.afterRestart();
    }

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void tick() {
        if (reconciliation.isDue()) {
            runner.once("certificate-reconciliation", LEASE, reconciliation::round);
        }
    }
}
