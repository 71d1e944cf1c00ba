package tr.nes.callcentre.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import tr.nes.callcentre.ProposalState;
import tr.nes.callcentre.ProposalView;
import tr.nes.callcentre.entity.Proposal;
import tr.nes.callcentre.entity.SupportCall;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Caller;

/** Proposals as shown to those who decide. */
@ApplicationScoped
public class ProposalViews {

    @Inject
    private ProposalRecords records;

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    public ProposalView of(Proposal proposal) {
        SupportCall call = records.call(proposal);
        return new ProposalView(
                proposal.id(),
                proposal.kind(),
                proposal.holder(),
                holders.view(proposal.holder()).fullName(),
                proposal.phone(),
                proposal.serialNumber(),
                proposal.reason(),
                call.answered(),
                call.note(),
                holders.view(proposal.proposedBy()).fullName(),
                proposal.proposedBy().equals(caller.holder()),
                proposal.proposedAt(),
                proposal.expiresAt(),
                state(proposal),
                proposal.failure());
    }

    /** An undecided proposal past its time is EXPIRED, even if the job has not recorded it yet. */
    private ProposalState state(Proposal proposal) {
        boolean over = proposal.state() == ProposalState.OPEN && !proposal.isOpen(clock.instant());
        return over ? ProposalState.EXPIRED : proposal.state();
    }
}
