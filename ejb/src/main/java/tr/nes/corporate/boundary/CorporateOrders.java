package tr.nes.corporate.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import tr.nes.corporate.BodyOrderRequest;
import tr.nes.corporate.BodyOrderView;
import tr.nes.corporate.CorporateException;
import tr.nes.corporate.control.BodyOpening;
import tr.nes.corporate.control.CorporateRecords;
import tr.nes.corporate.entity.BodyOrder;

/** Orders of bodies' certificates; for the slice that has seen that they may have them, never called by a page. Part of the caller's transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CorporateOrders {

    @Inject
    private BodyOpening opening;

    @Inject
    private CorporateRecords records;

    /** @throws CorporateException BODY_WRONG, REPRESENTATIVE_WRONG */
    public BodyOrderView open(BodyOrderRequest ordered) {
        return opening.open(ordered).view();
    }

    /**
     * It is not wanted any more; does nothing if none arose from this order without login.
     *
     * @throws CorporateException BODY_ORDER_STATE unless it waits for a key
     */
    public void cancel(UUID request) {
        records.orderOf(request).flatMap(order -> records.lockOrder(order.id())).ifPresent(opening::cancel);
    }

    /** That arose from this order without login. */
    public Optional<BodyOrderView> of(UUID request) {
        return records.orderOf(request).map(BodyOrder::view);
    }
}
