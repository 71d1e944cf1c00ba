package tr.nes.enrolment.control.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.AuthorityCase.IdentityLinkView.State;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.IdentityLink;

/** Finds proposals that somebody is a person on record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class IdentityLinkRecords {

    private static final int SHOWN = 200;

    @PersistenceContext
    private EntityManager database;

    public void add(IdentityLink link) {
        database.persist(link);
        database.flush();
    }

    /** Locked. @throws ApplicationException LINK_GONE if there is none with this id, which may be null */
    public IdentityLink demand(UUID id) {
        IdentityLink link = id == null ? null : database.find(IdentityLink.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (link == null) {
            throw new ApplicationException(Reason.LINK_GONE);
        }
        return link;
    }

    /** The newest of an application. */
    public Optional<IdentityLink> of(Application application) {
        return database.createQuery(
                        "select l from IdentityLink l where l.application = :id order by l.proposedAt desc",
                        IdentityLink.class)
                .setParameter("id", application.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The oldest first. */
    public List<IdentityLink> open() {
        return database.createQuery(
                        "select l from IdentityLink l where l.state = :state order by l.proposedAt, l.id",
                        IdentityLink.class)
                .setParameter("state", State.PROPOSED)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    public boolean isConfirmed(Application application) {
        return of(application).filter(link -> link.state() == State.CONFIRMED).isPresent();
    }

    /** Whether it is confirmed and the old certificates are over. */
    public boolean isSettled(Application application) {
        return of(application).filter(IdentityLink::isSettled).isPresent();
    }

    /** Whether there is one that is not decided, or not settled. */
    public boolean isUnsettled(Application application) {
        return of(application)
                .filter(link -> link.state() != State.REJECTED && !link.isSettled())
                .isPresent();
    }

    /** Confirmed ones whose old certificates may still be good. */
    public List<UUID> unsettled(int most) {
        return database.createQuery(
                        "select l.id from IdentityLink l where l.state = :state and l.settledAt is null"
                                + " order by l.decidedAt",
                        UUID.class)
                .setParameter("state", State.CONFIRMED)
                .setMaxResults(most)
                .getResultList();
    }
}
