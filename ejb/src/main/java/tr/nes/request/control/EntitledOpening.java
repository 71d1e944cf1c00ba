package tr.nes.request.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tr.nes.corporate.BodyOrderRequest;
import tr.nes.corporate.BodyOrderView;
import tr.nes.corporate.boundary.CorporateOrders;

/** Opens orders of bodies that the register has confirmed, in a transaction of their own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class EntitledOpening {

    @Inject
    private CorporateOrders orders;

    /** @throws tr.nes.corporate.CorporateException BODY_WRONG, REPRESENTATIVE_WRONG */
    public BodyOrderView open(BodyOrderRequest ordered) {
        return orders.open(ordered);
    }
}
