package tr.nes.callcentre.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import tr.nes.callcentre.CallCentreException;
import tr.nes.callcentre.StolenCardReport;
import tr.nes.callcentre.control.Calls;
import tr.nes.callcentre.control.ProposalRecords;
import tr.nes.callcentre.entity.Proposal;
import tr.nes.callcentre.entity.SupportCall;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.CertificateView;
import tr.nes.certificate.ChangeState;
import tr.nes.certificate.Obstacle;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.boundary.StaffCertificates;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** "Kartım çalındı": what is urgent at once, what is final as a proposal. */
@Stateless
@RolesAllowed(Roles.CALL_CENTRE)
public class StolenCards {

    @Inject
    private Calls calls;

    @Inject
    private StaffCertificates certificates;

    @Inject
    private ProposalRecords records;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Suspends every certificate in use on the card, and proposes to revoke each that has not ended, unless that is
     * proposed already. What was done stays if a later step is refused.
     *
     * @throws CertificateUnknown if the person in the call has no certificate on such a card that has not ended
     * @throws CallCentreException IDENTITY_NOT_CHECKED
     */
    @RequiresFreshFactor
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public StolenCardReport report(UUID call, String cardSerial) {
        SupportCall current = calls.demandChecked(call);
        HolderId person = current.holder();
        List<CertificateView> valid = certificates.of(person).stream()
                .filter(each -> each.cardSerial().equals(cardSerial))
                .filter(each -> each.allows(CertificateOperation.REVOKE))
                .toList();
        if (valid.isEmpty()) {
            throw new CertificateUnknown();
        }
        List<ChangeState> suspensions = valid.stream()
                .filter(each -> each.obstacleTo(CertificateOperation.SUSPEND, Requester.OPERATOR) == Obstacle.NONE)
                .map(each -> certificates.suspend(person, each.serialNumber()).state())
                .toList();
        int done = (int) suspensions.stream().filter(ChangeState.DONE::equals).count();
        int waiting =
                (int) suspensions.stream().filter(ChangeState.PENDING::equals).count();
        return new StolenCardReport(done, waiting, proposed(current, valid));
    }

    /** Without asking whether a change is open: the suspension may still wait, and then the execution waits for it. */
    private int proposed(SupportCall call, List<CertificateView> valid) {
        List<String> serials = valid.stream()
                .map(CertificateView::serialNumber)
                .filter(serial -> !records.isRevocationOpen(serial))
                .toList();
        serials.forEach(serial -> records.propose(
                Proposal.revocation(call, caller.holder(), serial, RevocationReason.KEY_COMPROMISE, clock.instant())));
        return serials.size();
    }
}
