package tr.nes.staff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.FourEyes;
import tr.nes.shared.HolderId;
import tr.nes.staff.RoleProposalKind;
import tr.nes.staff.StaffException;
import tr.nes.staff.StaffException.Reason;
import tr.nes.staff.entity.RoleProposal;

/**
 * Decides proposals, and carries approved ones out in the same transaction; of two concurrent decisions only one
 * takes effect. The decider is null for the operator at the server.
 */
@ApplicationScoped
@Transactional
public class RoleDecisions {

    @Inject
    private RoleProposalRecords records;

    @Inject
    private RoleExecution execution;

    @Inject
    private RoleNotices notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public void approve(UUID id, HolderId decider) {
        RoleProposal proposal = decidable(id, decider);
        try {
            carryOut(proposal, new FourEyes(proposal.proposedBy(), decider));
        } catch (StaffException refused) {
            throw recorded(proposal, id, refused);
        }
        proposal.approve(decider, clock.instant());
        boolean given = proposal.kind() == RoleProposalKind.GIVE;
        record(given ? AuditAction.ROLE_GIVEN : AuditAction.ROLE_ENDED, proposal);
        notices.carriedOut(proposal, decider);
    }

    private void carryOut(RoleProposal proposal, FourEyes by) {
        if (proposal.kind() == RoleProposalKind.END) {
            execution.end(proposal, by);
            return;
        }
        if (proposal.stranger() != null) {
            execution.register(proposal);
            audit.record(AuditFact.done(
                    AuditAction.STAFF_REGISTERED,
                    proposal.holder(),
                    proposal.id().toString()));
        }
        execution.give(proposal, by);
    }

    public void reject(UUID id, String why, HolderId decider) {
        RoleProposal proposal = decidable(id, decider);
        proposal.reject(why, decider, clock.instant());
        record(AuditAction.ROLE_REJECTED, proposal);
    }

    private RoleProposal decidable(UUID id, HolderId decider) {
        RoleProposal proposal = records.lock(id);
        if (proposal == null || !proposal.isOpen(clock.instant())) {
            throw recorded(proposal, id, new StaffException(Reason.PROPOSAL_CLOSED));
        }
        FourEyes.Obstacle obstacle = FourEyes.obstacle(proposal.proposedBy(), proposal.holder(), decider);
        if (obstacle != null) {
            throw recorded(proposal, id, new StaffException(Reason.valueOf(obstacle.name())));
        }
        return proposal;
    }

    private void record(AuditAction action, RoleProposal proposal) {
        audit.record(new AuditFact(
                action,
                AuditResult.DONE,
                proposal.holder(),
                proposal.id().toString(),
                proposal.role().name()));
    }

    private StaffException recorded(RoleProposal proposal, UUID id, StaffException refused) {
        boolean onRecord = proposal != null && proposal.fullName() == null;
        audit.recordApart(AuditFact.refused(
                AuditAction.ROLE_GIVEN, onRecord ? proposal.holder() : null, String.valueOf(id), refused.messageKey()));
        return refused;
    }
}
