package tr.nes.callcentre.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.callcentre.CallCentreException;
import tr.nes.callcentre.CallCentreException.Reason;
import tr.nes.callcentre.ProposalState;
import tr.nes.callcentre.entity.Proposal;
import tr.nes.callcentre.entity.SupportCall;
import tr.nes.shared.HolderId;

/** Finds proposals. */
@ApplicationScoped
@Transactional
public class ProposalRecords {

    private static final int SHOWN = 200;
    private static final int SHOWN_OF_PERSON = 20;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Records the proposal. Another for the same phone whose code never came back gives way to it.
     *
     * @throws CallCentreException PROPOSAL_EXISTS if the same one waits for a decision
     */
    public void propose(Proposal proposal) {
        overdue().forEach(this::expire);
        open(proposal.openFor()).ifPresent(waiting -> {
            if (waiting.isProven()) {
                throw new CallCentreException(Reason.PROPOSAL_EXISTS);
            }
            lock(waiting.id()).expire();
            database.flush();
        });
        database.persist(proposal);
        database.flush();
        audit.record(new AuditFact(
                AuditAction.PROPOSED,
                AuditResult.DONE,
                proposal.holder(),
                proposal.id().toString(),
                proposal.kind().name()));
    }

    public boolean isRevocationOpen(String serialNumber) {
        overdue().forEach(this::expire);
        return open(Proposal.revocationOf(serialNumber)).isPresent();
    }

    private Optional<Proposal> open(String about) {
        return database.createQuery("select p from Proposal p where p.openFor = :about", Proposal.class)
                .setParameter("about", about)
                .getResultStream()
                .findFirst();
    }

    /** Undecided ones that were proposed in this call, oldest first. */
    public List<Proposal> waiting(SupportCall call) {
        return database.createQuery(
                        "select p from Proposal p where p.call = :call and p.state = :open and p.expiresAt > :now"
                                + " order by p.proposedAt",
                        Proposal.class)
                .setParameter("call", call.id())
                .setParameter("open", ProposalState.OPEN)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** The newest about this person. */
    public List<Proposal> about(HolderId person) {
        return database.createQuery(
                        "select p from Proposal p where p.holder = :holder order by p.proposedAt desc, p.id",
                        Proposal.class)
                .setParameter("holder", person.value())
                .setMaxResults(SHOWN_OF_PERSON)
                .getResultList();
    }

    /** Null if there is none. Locked until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Proposal lock(UUID id) {
        return id == null ? null : database.find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public SupportCall call(Proposal proposal) {
        return database.find(SupportCall.class, proposal.call());
    }

    /** Undecided proposals and those of the last day, newest first. */
    public List<Proposal> recent() {
        return database.createQuery(
                        "select p from Proposal p where p.proposedAt > :since order by p.proposedAt desc, p.id",
                        Proposal.class)
                .setParameter("since", clock.instant().minus(Proposal.LIFE.multipliedBy(2)))
                .setMaxResults(SHOWN)
                .getResultList();
    }

    public List<UUID> overdue() {
        return database.createQuery(
                        "select p.id from Proposal p where p.state = :open and p.expiresAt <= :now", UUID.class)
                .setParameter("open", ProposalState.OPEN)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Approved before that time and not executed yet. */
    public List<UUID> approvedBefore(Instant moment) {
        return database.createQuery(
                        "select p.id from Proposal p where p.state = :approved and p.decidedAt < :moment", UUID.class)
                .setParameter("approved", ProposalState.APPROVED)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Does nothing if it was decided meanwhile. */
    public void expire(UUID id) {
        Proposal proposal = lock(id);
        if (proposal.state() == ProposalState.OPEN && !proposal.isOpen(clock.instant())) {
            proposal.expire();
            database.flush();
        }
    }
}
