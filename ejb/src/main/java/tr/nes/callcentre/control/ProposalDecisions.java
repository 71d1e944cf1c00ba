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
import tr.nes.holder.FourEyes;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;
import tr.nes.shared.HolderId;

/** Decides proposals; of two concurrent decisions only one takes effect. */
@ApplicationScoped
public class ProposalDecisions {

    private static final int LONGEST_REASON = 300;

    @Inject
    private ProposalRecords records;

    @Inject
    private Holders holders;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Committed separately; a refusal is recorded.
     *
     * @throws CallCentreException PROPOSAL_CLOSED, OWN_PROPOSAL, OWN_MATTER, PHONE_NOT_PROVEN
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void approve(UUID id, HolderId decider) {
        Proposal proposal = undecided(AuditAction.PROPOSAL_APPROVED, id, decider);
        if (!proposal.isProven()) {
            throw refused(AuditAction.PROPOSAL_APPROVED, proposal, id, Reason.PHONE_NOT_PROVEN);
        }
        proposal.approve(decider, clock.instant());
        record(AuditAction.PROPOSAL_APPROVED, proposal);
    }

    /**
     * The proposer is told.
     *
     * @throws CallCentreException PROPOSAL_CLOSED, OWN_PROPOSAL, OWN_MATTER; NOTE_MISSING, NOTE_HOLDS_SECRET
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void reject(UUID id, String typed, HolderId decider) {
        Proposal proposal = undecided(AuditAction.PROPOSAL_REJECTED, id, decider);
        String why = NotePolicy.judge(typed, LONGEST_REASON);
        proposal.reject(decider, why, clock.instant());
        record(AuditAction.PROPOSAL_REJECTED, proposal);
        HolderView proposer = holders.view(proposal.proposedBy());
        notices.mail(
                proposer.mail(),
                Notice.of("callcentre/rejected")
                        .with("name", proposer.fullName())
                        .with("reason", why)
                        .at("when", proposal.proposedAt()),
                null);
    }

    private Proposal undecided(AuditAction action, UUID id, HolderId decider) {
        Proposal proposal = records.lock(id);
        Reason obstacle = obstacle(proposal, decider);
        if (obstacle != null) {
            throw refused(action, proposal, id, obstacle);
        }
        return proposal;
    }

    private CallCentreException refused(AuditAction action, Proposal proposal, UUID id, Reason obstacle) {
        CallCentreException rule = new CallCentreException(obstacle);
        audit.recordApart(AuditFact.refused(
                action, proposal == null ? null : proposal.holder(), String.valueOf(id), rule.messageKey()));
        return rule;
    }

    private void record(AuditAction action, Proposal proposal) {
        audit.record(new AuditFact(
                action,
                AuditResult.DONE,
                proposal.holder(),
                proposal.id().toString(),
                proposal.kind().name()));
    }

    private Reason obstacle(Proposal proposal, HolderId decider) {
        if (proposal == null || !proposal.isOpen(clock.instant())) {
            return Reason.PROPOSAL_CLOSED;
        }
        FourEyes.Obstacle obstacle = FourEyes.obstacle(proposal.proposedBy(), proposal.holder(), decider);
        return obstacle == null ? null : Reason.valueOf(obstacle.name());
    }
}
