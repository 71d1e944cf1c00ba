package tr.nes.callcentre.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.callcentre.CallCentreException;
import tr.nes.callcentre.CallCentreException.Reason;
import tr.nes.callcentre.entity.Proposal;
import tr.nes.shared.DomainException;
import tr.nes.shared.HolderId;

/** Decides proposals; of two concurrent decisions only one takes effect. */
@ApplicationScoped
public class ProposalDecisions {

    @Inject
    private ProposalRecords records;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Committed separately; a refusal is recorded. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void decide(UUID id, boolean agreed, HolderId decider) {
        Proposal proposal = records.lock(id);
        AuditAction action = agreed ? AuditAction.PROPOSAL_APPROVED : AuditAction.PROPOSAL_REJECTED;
        DomainException rule = obstacle(proposal, decider);
        if (rule != null) {
            audit.recordApart(AuditFact.refused(
                    action, proposal == null ? null : proposal.holder(), String.valueOf(id), rule.messageKey()));
            throw rule;
        }
        proposal.decide(agreed, decider, clock.instant());
        audit.record(new AuditFact(
                action,
                AuditResult.DONE,
                proposal.holder(),
                id.toString(),
                proposal.kind().name()));
    }

    private DomainException obstacle(Proposal proposal, HolderId decider) {
        if (proposal == null || !proposal.isOpen(clock.instant())) {
            return new CallCentreException(Reason.PROPOSAL_CLOSED);
        }
        if (proposal.proposedBy().equals(decider)) {
            return new CallCentreException(Reason.OWN_PROPOSAL);
        }
        return proposal.holder().equals(decider) ? new CallCentreException(Reason.OWN_MATTER) : null;
    }
}
