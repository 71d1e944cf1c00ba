package tr.nes.request.control;

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

/** Scheduled jobs of this slice. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RequestJobs {

    @Inject
    private ClusterJobRunner runner;

    @Inject
    private RequestPayments payments;

    @Inject
    private RequestJobSteps steps;

    @Schedule(second = "7/10", minute = "*", hour = "*", persistent = false)
    void settle() {
        runner.once("request-payments", payments::isWaiting, payments::settleAll);
    }

    @Schedule(minute = "43", hour = "*", persistent = false)
    void expire() {
        runner.once("request-expiry", payments::expireAll);
    }

    @Schedule(minute = "47", hour = "*", persistent = false)
    void eraseOld() {
        runner.run("request-retention", steps::eraseNext);
    }
}
