package tr.nes.callcentre.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import tr.nes.callcentre.ProposalDecision;
import tr.nes.callcentre.ProposalState;
import tr.nes.callcentre.ProposalSubject;
import tr.nes.callcentre.ProposalView;
import tr.nes.callcentre.entity.Proposal;
import tr.nes.callcentre.entity.SupportCall;
import tr.nes.certificate.CertificateView;
import tr.nes.certificate.boundary.StaffCertificates;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;

/** Proposals as shown to those who decide. */
@ApplicationScoped
public class ProposalViews {

    @Inject
    private ProposalRecords records;

    @Inject
    private CallNotes notes;

    @Inject
    private Holders holders;

    @Inject
    private StaffCertificates certificates;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** For those who decide. */
    public ProposalView of(Proposal proposal) {
        return view(proposal, subject(proposal));
    }

    /** For those who have the person's data before them. */
    public ProposalView brief(Proposal proposal) {
        return view(proposal, null);
    }

    private ProposalView view(Proposal proposal, ProposalSubject subject) {
        SupportCall call = records.call(proposal);
        return new ProposalView(
                proposal.id(),
                proposal.kind(),
                proposal.holder(),
                name(proposal.holder()),
                subject,
                proposal.phone(),
                proposal.isProven(),
                proposal.serialNumber(),
                proposal.reason(),
                call.answered(),
                notes.of(call),
                name(proposal.proposedBy()),
                proposal.proposedBy().equals(caller.holder()),
                proposal.proposedAt(),
                proposal.expiresAt(),
                state(proposal),
                proposal.failure(),
                decision(proposal));
    }

    private ProposalSubject subject(Proposal proposal) {
        HolderView person = holders.view(proposal.holder());
        Optional<CertificateView> certificate = proposal.serialNumber() == null
                ? Optional.empty()
                : certificates.of(person.id()).stream()
                        .filter(each -> each.serialNumber().equals(proposal.serialNumber()))
                        .findFirst();
        return new ProposalSubject(
                person.fullName(),
                person.identityNumber().masked(),
                person.birthDate(),
                person.phone().masked(),
                certificate.map(CertificateView::cardSerial).orElse(null),
                certificate.map(CertificateView::notAfter).orElse(null),
                certificate.map(CertificateView::status).orElse(null));
    }

    private ProposalDecision decision(Proposal proposal) {
        return proposal.decidedBy() == null
                ? null
                : new ProposalDecision(name(proposal.decidedBy()), proposal.decidedAt(), proposal.rejection());
    }

    private String name(HolderId person) {
        return holders.view(person).fullName();
    }

    /** An undecided proposal past its time is EXPIRED, even if the job has not recorded it yet. */
    private ProposalState state(Proposal proposal) {
        boolean over = proposal.state() == ProposalState.OPEN && !proposal.isOpen(clock.instant());
        return over ? ProposalState.EXPIRED : proposal.state();
    }
}
