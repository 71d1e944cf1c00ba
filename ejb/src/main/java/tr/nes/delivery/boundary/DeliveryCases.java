package tr.nes.delivery.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tr.nes.delivery.CaseDecision;
import tr.nes.delivery.DeliveryCaseView;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.control.DeliverySettlement;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Reports of holders about their shipments, for the back office. */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
public class DeliveryCases {

    @Inject
    private DeliverySettlement settlement;

    /** Oldest first, at most 200. */
    @RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN, Roles.SYSTEM})
    public List<DeliveryCaseView> open() {
        return settlement.open();
    }

    /** Newest first. */
    public List<DeliveryCaseView> settled(int most) {
        return settlement.settled(most);
    }

    /**
     * The warranty decision; the holder is told.
     *
     * @param answer to the holder, at most 300 characters; null if there is none
     * @throws DeliveryException CASE_GONE, OWN_CASE, TEXT_WRONG
     */
    @RequiresFreshFactor
    public void settle(UUID id, CaseDecision decision, String answer) {
        settlement.settle(id, decision, answer);
    }

    /** As {@link #settle}, within the transaction of the slice that keeps the case, which asks for the factor. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void settleWithin(UUID id, CaseDecision decision, String answer) {
        settlement.settle(id, decision, answer);
    }
}
