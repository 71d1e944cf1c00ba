package tr.nes.certificate.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.ChangeOpen;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.HoldOfAnother;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.Requester;
import tr.nes.certificate.control.ChangeOrder;
import tr.nes.certificate.control.LocalChanges;
import tr.nes.certificate.control.StatusChanges;
import tr.nes.shared.Roles;

/** Anybody's certificates, for the authority's own staff. Revocation is not here: by staff it needs two people. */
@Stateless
public class CertificateDesk {

    @Inject
    private StatusChanges changes;

    @Inject
    private LocalChanges localChanges;

    /**
     * The card was handed over.
     *
     * @throws CertificateUnknown if there is none of this serial number
     * @throws NotInThisState if it was handed over before, or has ended
     */
    @RolesAllowed({Roles.BACK_OFFICE, Roles.SYSTEM})
    public void deliver(String serialNumber) {
        localChanges.deliver(serialNumber);
    }

    /**
     * Suspends at once; the holder can't lift this hold.
     *
     * @throws CertificateUnknown if there is none of this serial number
     * @throws NotInThisState unless it is active
     * @throws ChangeOpen if an earlier change is not settled
     */
    @RolesAllowed(Roles.CALL_CENTRE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeView suspend(String serialNumber) {
        return changes.run(order(serialNumber, CertificateOperation.SUSPEND));
    }

    /**
     * Lifts a hold that staff has set.
     *
     * @throws CertificateUnknown if there is none of this serial number
     * @throws NotInThisState unless it is suspended
     * @throws HoldOfAnother if its holder or his institution suspended it
     * @throws ChangeOpen if an earlier change is not settled
     */
    @RolesAllowed(Roles.CALL_CENTRE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeView reinstate(String serialNumber) {
        return changes.run(order(serialNumber, CertificateOperation.REINSTATE));
    }

    private static ChangeOrder order(String serialNumber, CertificateOperation operation) {
        return new ChangeOrder(serialNumber, operation, null, Requester.OPERATOR, null);
    }
}
