package tr.nes.signature.control;

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
public class SignatureJobs {

    @Inject
    private ClusterJobRunner runner;

    @Inject
    private SignaturePreparations preparations;

    @Schedule(minute = "23", hour = "*", persistent = false)
    void sweep() {
        runner.once("signature-preparations", preparations::sweep);
    }
}
