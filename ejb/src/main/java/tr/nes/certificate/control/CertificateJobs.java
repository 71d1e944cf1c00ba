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
import tr.nes.shared.ClusterJobRunner;
import tr.nes.shared.Roles;

/**
 * Scheduled jobs of certificates, each on one server. They run independently; the timer service does not start a
 * job that is still running.
 */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CertificateJobs {

    @Inject
    private ClusterJobRunner runner;

    @Inject
    private DueChanges changes;

    @Inject
    private ChangeReconciliation reconciliation;

    @Inject
    private AuthorityComparison comparison;

    @PostConstruct
    void repair() {
        reconciliation.afterRestart();
    }

    @Schedule(minute = "*", hour = "*", persistent = false)
    void makeDueChanges() {
        if (changes.isDue()) {
            runner.run("certificate-time", () -> changes.round() > 0);
        }
    }

    /** Settles changes without a response. */
    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void reconcileChanges() {
        if (reconciliation.isDue()) {
            runner.once("certificate-reconciliation", reconciliation::round);
        }
    }

    @Schedule(second = "40", minute = "*", hour = "*", persistent = false)
    void compareWithAuthority() {
        if (comparison.isDue()) {
            runner.run("authority-comparison", comparison::batch);
        }
    }
}
