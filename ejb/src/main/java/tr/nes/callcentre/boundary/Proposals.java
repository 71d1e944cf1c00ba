package tr.nes.callcentre.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import tr.nes.access.SmsCodeResult;
import tr.nes.callcentre.CallCentreException;
import tr.nes.callcentre.ProposalView;
import tr.nes.callcentre.control.ApprovalExecution;
import tr.nes.callcentre.control.Calls;
import tr.nes.callcentre.control.PhoneProofs;
import tr.nes.callcentre.control.ProposalDecisions;
import tr.nes.callcentre.control.ProposalRecords;
import tr.nes.callcentre.control.ProposalViews;
import tr.nes.callcentre.entity.Proposal;
import tr.nes.callcentre.entity.SupportCall;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.boundary.StaffCertificates;
import tr.nes.shared.Caller;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * Operations that need two people: proposed in a call with a recorded identity check, decided by another person
 * within 24 hours.
 */
@Stateless
public class Proposals {

    @Inject
    private Calls calls;

    @Inject
    private ProposalRecords records;

    @Inject
    private ProposalViews views;

    @Inject
    private ProposalDecisions decisions;

    @Inject
    private ApprovalExecution execution;

    @Inject
    private StaffCertificates certificates;

    @Inject
    private PhoneProofs proofs;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Proposes a new phone for the person in the call and sends a code to it, which must come back before anybody can
     * approve. Replaces an earlier one whose code never came back.
     *
     * @throws CallCentreException PROPOSAL_EXISTS if another waits for a decision
     * @throws CallCentreException PHONE_CODE_LIMIT if that phone gets no more codes today
     */
    @RolesAllowed(Roles.CALL_CENTRE)
    @RequiresFreshFactor
    public void proposePhone(UUID call, MobilePhone phone) {
        SupportCall current = calls.demandChecked(call);
        Proposal proposal = Proposal.phone(current, caller.holder(), phone, clock.instant());
        records.propose(proposal);
        proofs.send(proposal);
    }

    /**
     * Checks the code that the person in the call read out; five wrong ones end the attempt. Wipes the code.
     *
     * @throws CallCentreException PROPOSAL_CLOSED if no phone proposed in this call waits for a code
     */
    @RolesAllowed(Roles.CALL_CENTRE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SmsCodeResult provePhone(UUID call, char[] code) {
        return proofs.check(calls.demandChecked(call), code);
    }

    /**
     * Proposes to revoke a certificate of the person in the call. Throws as
     * {@link StaffCertificates#judgeRevocation}.
     *
     * @throws CallCentreException PROPOSAL_EXISTS if the same one already waits for a decision
     */
    @RolesAllowed(Roles.CALL_CENTRE)
    @RequiresFreshFactor
    public void proposeRevocation(UUID call, String serialNumber, RevocationReason reason) {
        SupportCall current = calls.demandChecked(call);
        certificates.judgeRevocation(current.holder(), serialNumber, reason);
        records.propose(Proposal.revocation(current, caller.holder(), serialNumber, reason, clock.instant()));
    }

    /** Proposals of the last two days, newest first. */
    @RolesAllowed({Roles.CALL_CENTRE, Roles.ADMIN})
    public List<ProposalView> recent() {
        return records.recent().stream().map(views::of).toList();
    }

    /**
     * Approves the proposal; it is executed before this method returns, or within minutes if that is not possible
     * now.
     *
     * @throws CallCentreException PROPOSAL_CLOSED if it was already decided or has expired
     * @throws CallCentreException OWN_PROPOSAL if the caller proposed it
     * @throws CallCentreException OWN_MATTER if it is about the caller
     * @throws CallCentreException PHONE_NOT_PROVEN if the new phone has not returned its code
     */
    @RolesAllowed({Roles.CALL_CENTRE, Roles.ADMIN})
    @RequiresFreshFactor
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void approve(UUID proposal) {
        decisions.approve(proposal, caller.holder());
        execution.carryOut(proposal);
    }

    /**
     * Rejects the proposal; nothing is changed, and the proposer is told why. Throws as {@link #approve}.
     *
     * @param reason at most 300 characters
     * @throws CallCentreException NOTE_MISSING, NOTE_HOLDS_SECRET
     */
    @RolesAllowed({Roles.CALL_CENTRE, Roles.ADMIN})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @RequiresFreshFactor
    public void reject(UUID proposal, String reason) {
        decisions.reject(proposal, reason, caller.holder());
    }
}
