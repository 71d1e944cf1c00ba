package tr.nes.card.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.card.control.operation.OperationReconciliation;
import tr.nes.shared.Roles;

/**
 * Before any card is served: operations that the last run of this node left open are closed as what they are. Every minute:
 * those of which nobody has heard for too long. Harmless on several servers at once.
 */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OperationReconciliationJob {

    @Inject
    private OperationReconciliation reconciliation;

    @PostConstruct
    void repair() {
        reconciliation.afterRestart();
    }

    @Schedule(minute = "*", hour = "*", persistent = false)
    void tick() {
        reconciliation.afterSilence();
    }
}
