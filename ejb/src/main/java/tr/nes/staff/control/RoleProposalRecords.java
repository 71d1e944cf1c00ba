package tr.nes.staff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import tr.nes.staff.RoleProposalState;
import tr.nes.staff.StaffException;
import tr.nes.staff.StaffException.Reason;
import tr.nes.staff.entity.RoleProposal;

/** Finds proposals about roles. */
@ApplicationScoped
@Transactional
public class RoleProposalRecords {

    private static final Duration SHOWN = Duration.ofDays(60);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** @throws StaffException PROPOSAL_EXISTS if the same one waits for a decision */
    public void add(RoleProposal proposal) {
        overdue().forEach(this::expire);
        boolean exists = !database.createQuery("select p.id from RoleProposal p where p.openFor = :about", UUID.class)
                .setParameter("about", proposal.openFor())
                .getResultList()
                .isEmpty();
        if (exists) {
            throw new StaffException(Reason.PROPOSAL_EXISTS);
        }
        database.persist(proposal);
        database.flush();
    }

    /** Null if there is none. Locked until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RoleProposal lock(UUID id) {
        return id == null ? null : database.find(RoleProposal.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of the last two months, the newest first. */
    public List<RoleProposal> recent() {
        return database.createQuery(
                        "select p from RoleProposal p where p.proposedAt > :since order by p.proposedAt desc, p.id",
                        RoleProposal.class)
                .setParameter("since", clock.instant().minus(SHOWN))
                .getResultList();
    }

    public List<UUID> overdue() {
        return database.createQuery(
                        "select p.id from RoleProposal p where p.state = :open and p.expiresAt <= :now", UUID.class)
                .setParameter("open", RoleProposalState.OPEN)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Does nothing if it was decided meanwhile. */
    public void expire(UUID id) {
        RoleProposal proposal = lock(id);
        if (proposal.state() == RoleProposalState.OPEN && !proposal.isOpen(clock.instant())) {
            proposal.expire();
            database.flush();
        }
    }
}
