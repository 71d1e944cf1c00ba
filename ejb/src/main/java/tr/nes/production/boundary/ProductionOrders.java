package tr.nes.production.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.production.ProductionException;
import tr.nes.production.ProductionException.Reason;
import tr.nes.production.ProductionOrderView;
import tr.nes.production.ProductionState;
import tr.nes.production.control.ProductionRecords;
import tr.nes.production.entity.ProductionOrder;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** The queue of cards to be made, and what became of them. */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
public class ProductionOrders {

    @Inject
    private ProductionRecords records;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** For every state. */
    public Map<ProductionState, Long> counts() {
        return records.counts();
    }

    /** @param number how the applications' numbers begin; empty for all */
    public long count(Collection<ProductionState> states, String number) {
        return records.count(states, number);
    }

    /** In the order of the queue; {@code first} counts from 0. */
    public List<ProductionOrderView> page(Collection<ProductionState> states, String number, int first, int size) {
        return records.page(states, number, first, size).stream()
                .map(ProductionOrder::view)
                .toList();
    }

    /**
     * Lets a failed one try again.
     *
     * @throws ProductionException ORDER_UNKNOWN; ORDER_STATE unless it failed
     */
    @RequiresFreshFactor
    public void repeat(UUID application) {
        ProductionOrder order = records.lock(application);
        if (order == null) {
            throw new ProductionException(Reason.ORDER_UNKNOWN);
        }
        order.repeat(clock.instant());
        audit.record(AuditFact.told(AuditAction.PRODUCTION_REPEATED, application.toString(), ""));
    }
}
