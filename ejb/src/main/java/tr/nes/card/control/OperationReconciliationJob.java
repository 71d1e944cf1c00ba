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
 * Closes operations that this node's last run left open, before any card is served; and every minute those without
 * an update for too long. Safe on several servers at once.
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
