package tr.nes.request.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.corporate.BodyOrderRequest;
import tr.nes.corporate.BodyOrderView;
import tr.nes.request.EntitledCertificate;
import tr.nes.request.EntitlementResult;
import tr.nes.request.RequestException;
import tr.nes.request.RequestException.Reason;
import tr.nes.request.control.EntitledOpening;
import tr.nes.request.control.EntitlementInquiry;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Orders of e-seals and certificates for encryption, opened by the back office for bodies that DETSİS marks as entitled. */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EntitledOrders {

    @Inject
    private EntitlementInquiry inquiry;

    @Inject
    private EntitledOpening opening;

    /**
     * The register is asked first, outside any transaction.
     *
     * @param ordered for a body known by its DETSİS No or Vergi Kimlik No
     * @throws RequestException NOT_ENTITLED, REGISTRY_SILENT
     * @throws tr.nes.corporate.CorporateException BODY_WRONG, REPRESENTATIVE_WRONG
     */
    @RequiresFreshFactor
    public BodyOrderView open(BodyOrderRequest ordered) {
        String number = ordered.number().value();
        if (!inquiry.isConnected()) {
            throw new RequestException(Reason.REGISTRY_SILENT);
        }
        if (number == null || !EntitlementInquiry.isNumber(number)) {
            throw new RequestException(Reason.NOT_ENTITLED);
        }
        EntitlementResult answer = inquiry.ask(number);
        if (answer.outcome() != EntitlementResult.Outcome.ANSWERED) {
            throw new RequestException(Reason.REGISTRY_SILENT);
        }
        if (!isEntitled(answer, ordered)) {
            throw new RequestException(Reason.NOT_ENTITLED);
        }
        return opening.open(ordered);
    }

    private static boolean isEntitled(EntitlementResult answer, BodyOrderRequest ordered) {
        return switch (ordered.family()) {
            case E_SEAL -> answer.mayHold(EntitledCertificate.E_SEAL);
            case ENCRYPTION -> answer.mayHold(EntitledCertificate.ENCRYPTION);
            case NES, FISCAL_SEAL -> false;
        };
    }
}
