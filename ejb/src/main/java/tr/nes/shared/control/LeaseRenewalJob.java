package tr.nes.shared.control;

import jakarta.annotation.security.RunAs;
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
 * Renews the leases of jobs that are at work, so that a long round keeps its lease and a dead server loses it soon.
 */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LeaseRenewalJob {

    @Inject
    private ClusterJobRunner runner;

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void tick() {
        runner.renew();
    }
}
