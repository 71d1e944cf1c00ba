package tr.nes.callcentre.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.callcentre.ProposalKind;
import tr.nes.callcentre.ProposalState;
import tr.nes.callcentre.entity.Proposal;
import tr.nes.certificate.RevocationReason;
import tr.nes.contact.boundary.ContactCorrections;
import tr.nes.shared.HolderId;

/**
 * Transactions of the execution; each is committed separately and does nothing unless the proposal is still to be
 * executed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ApprovalTransactions {

    @Inject
    private ProposalRecords records;

    @Inject
    private ContactCorrections contacts;

    @Inject
    private AuditTrail audit;

    /** The operation to execute. */
    public record Task(UUID id, ProposalKind kind, HolderId holder, String serialNumber, RevocationReason reason) {}

    public Optional<Task> approved(UUID id) {
        return lock(id).map(p -> new Task(id, p.kind(), p.holder(), p.serialNumber(), p.reason()));
    }

    public void correctPhone(UUID id) {
        lock(id).ifPresent(proposal -> {
            contacts.correctPhone(proposal.holder(), proposal.phone());
            proposal.done();
            record(proposal, AuditResult.DONE);
        });
    }

    /** @param failure a rule's key; null if it succeeded */
    public void settle(UUID id, String failure) {
        lock(id).ifPresent(proposal -> {
            if (failure == null) {
                proposal.done();
            } else {
                proposal.fail(failure);
            }
            record(proposal, failure == null ? AuditResult.DONE : AuditResult.REFUSED);
        });
    }

    private Optional<Proposal> lock(UUID id) {
        return Optional.ofNullable(records.lock(id)).filter(p -> p.state() == ProposalState.APPROVED);
    }

    private void record(Proposal proposal, AuditResult result) {
        audit.record(new AuditFact(
                AuditAction.PROPOSAL_CARRIED_OUT,
                result,
                proposal.holder(),
                proposal.id().toString(),
                proposal.kind().name()));
    }
}
