package tr.nes.staff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import tr.nes.holder.HolderView;
import tr.nes.holder.IdentityNumber;
import tr.nes.holder.RoleGrantView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;
import tr.nes.staff.RoleProposalState;
import tr.nes.staff.RoleProposalView;
import tr.nes.staff.StaffGrantView;
import tr.nes.staff.StaffRole;
import tr.nes.staff.entity.RoleProposal;

/** Roles and proposals with the names of the people; {@code viewer} is null for the operator at the server. */
@ApplicationScoped
public class StaffViews {

    @Inject
    private RoleProposalRecords records;

    @Inject
    private RoleExecution roles;

    @Inject
    private Holders holders;

    @Inject
    private Clock clock;

    public List<StaffGrantView> grants(HolderId viewer) {
        return roles.all().stream().map(grant -> grant(grant, viewer)).toList();
    }

    private StaffGrantView grant(RoleGrantView grant, HolderId viewer) {
        HolderView person = holders.view(grant.holder());
        return new StaffGrantView(
                grant.number(),
                person.fullName(),
                person.identityNumber().masked(),
                StaffRole.valueOf(grant.role()),
                grant.term().from(),
                grant.term().until(),
                name(grant.givenBy()),
                name(grant.approvedBy()),
                grant.givenAt(),
                name(grant.endedBy()),
                name(grant.endApprovedBy()),
                grant.endedAt(),
                grant.inForce(),
                grant.over(),
                grant.holder().equals(viewer));
    }

    public List<RoleProposalView> proposals(HolderId viewer) {
        return records.recent().stream()
                .map(proposal -> proposal(proposal, viewer))
                .toList();
    }

    private RoleProposalView proposal(RoleProposal proposal, HolderId viewer) {
        HolderView person = proposal.fullName() == null ? holders.view(proposal.holder()) : null;
        return new RoleProposalView(
                proposal.id(),
                proposal.kind(),
                proposal.role(),
                person == null ? proposal.fullName() : person.fullName(),
                person == null
                        ? strangersNumber(proposal)
                        : person.identityNumber().masked(),
                proposal.stranger(),
                proposal.term() == null ? null : proposal.term().from(),
                proposal.term() == null ? null : proposal.term().until(),
                name(proposal.proposedBy()),
                viewer == null ? proposal.proposedBy() == null : viewer.equals(proposal.proposedBy()),
                proposal.holder().equals(viewer),
                proposal.proposedAt(),
                proposal.expiresAt(),
                state(proposal),
                name(proposal.decidedBy()),
                proposal.decidedAt(),
                proposal.rejection());
    }

    /** The approver compares the whole number with the paper. */
    private static String strangersNumber(RoleProposal proposal) {
        return proposal.identityNumber() == null ? "" : new IdentityNumber(proposal.identityNumber()).value();
    }

    /** An undecided proposal past its time is EXPIRED, even if the job has not recorded it yet. */
    private RoleProposalState state(RoleProposal proposal) {
        boolean over = proposal.state() == RoleProposalState.OPEN && !proposal.isOpen(clock.instant());
        return over ? RoleProposalState.EXPIRED : proposal.state();
    }

    private String name(HolderId person) {
        return person == null ? "" : holders.view(person).fullName();
    }
}
