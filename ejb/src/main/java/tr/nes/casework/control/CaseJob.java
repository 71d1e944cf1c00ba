package tr.nes.casework.control;

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

/** Every minute: files of cases that are new, or have ended by themselves. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseJob {

    @Inject
    private ClusterJobRunner runner;

    @Inject
    private CaseBook book;

    @Schedule(minute = "*", hour = "*", persistent = false)
    void tick() {
        runner.once("case-files", book::isUnsettled, book::settle);
    }
}
