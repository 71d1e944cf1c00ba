package tr.nes.corporate.control;

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
public class CorporateJobs {

    @Inject
    private ClusterJobRunner runner;

    @Inject
    private BodyIssuance issuance;

    @Schedule(second = "9/20", minute = "*", hour = "*", persistent = false)
    void issue() {
        runner.once("body-issuance", issuance::isWaiting, issuance::round);
    }
}
