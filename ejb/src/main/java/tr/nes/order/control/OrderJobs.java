package tr.nes.order.control;

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
import tr.nes.order.PaymentProvider;
import tr.nes.order.control.decision.RefundExchange;
import tr.nes.order.control.payment.PaymentReconciliation;
import tr.nes.shared.ClusterJobRunner;
import tr.nes.shared.Roles;

/** Scheduled jobs of this slice. */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrderJobs {

    @Inject
    private ClusterJobRunner runner;

    @Inject
    private PaymentProvider provider;

    @Inject
    private PaymentReconciliation reconciliation;

    @Inject
    private RefundExchange refunds;

    @Inject
    private ApplicationDebts applications;

    @Inject
    private DebtRelease release;

    @Schedule(second = "20", minute = "*", hour = "*", persistent = false)
    void reconcile() {
        if (provider.isConnected()) {
            runner.once("payment-reconciliation", reconciliation::isWaiting, reconciliation::askAll);
            runner.once("payment-refunds", refunds::isWaiting, refunds::giveAll);
        }
    }

    @Schedule(second = "3/10", minute = "*", hour = "*", persistent = false)
    void release() {
        runner.once("debt-release", release::isWaiting, release::releaseAll);
    }

    @Schedule(second = "40", minute = "*/5", hour = "*", persistent = false)
    void arise() {
        runner.once(
                "application-debts",
                () -> !applications.waiting().isEmpty(),
                () -> applications.waiting().forEach(applications::arise));
    }
}
