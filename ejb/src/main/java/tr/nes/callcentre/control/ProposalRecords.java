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
import java.util.UUID;
import tr.nes.callcentre.CallCentreException;
import tr.nes.callcentre.CallCentreException.Reason;
import tr.nes.callcentre.ProposalState;
import tr.nes.callcentre.entity.Proposal;
import tr.nes.callcentre.entity.SupportCall;

/** Finds proposals. */
@ApplicationScoped
@Transactional
public class ProposalRecords {

    private static final int SHOWN = 200;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** @throws CallCentreException PROPOSAL_EXISTS if the same one waits for a decision */
    public void add(Proposal proposal) {
        overdue().forEach(this::expire);
        boolean exists = !database.createQuery("select p.id from Proposal p where p.openFor = :about", UUID.class)
                .setParameter("about", proposal.openFor())
                .getResultList()
                .isEmpty();
        if (exists) {
            throw new CallCentreException(Reason.PROPOSAL_EXISTS);
        }
        database.persist(proposal);
        database.flush();
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
