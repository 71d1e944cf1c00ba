package tr.nes.order.control.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import tr.nes.order.DecisionState;
import tr.nes.order.OrderException;
import tr.nes.order.OrderException.Reason;
import tr.nes.order.entity.Decision;

/** Finds waivers and refunds. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DecisionRecords {

    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager database;

    /** The subject's row is locked. @throws OrderException DECISION_EXISTS if one waits or is under way */
    void add(Decision decision) {
        boolean exists = !database.createQuery("select d.id from Decision d where d.openFor = :subject", UUID.class)
                .setParameter("subject", decision.openFor())
                .getResultList()
                .isEmpty();
        if (exists) {
            throw new OrderException(Reason.DECISION_EXISTS);
        }
        database.persist(decision);
        database.flush();
    }

    Decision find(UUID id) {
        return id == null ? null : database.find(Decision.class, id);
    }

    /** Locked until the transaction ends. @throws OrderException DECISION_CLOSED if there is none */
    Decision lock(UUID id) {
        if (id == null) {
            throw new OrderException(Reason.DECISION_CLOSED);
        }
        database.createNativeQuery("select id from order_decision where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        Decision decision = find(id);
        if (decision == null) {
            throw new OrderException(Reason.DECISION_CLOSED);
        }
        database.refresh(decision);
        return decision;
    }

    /** The newest first. */
    List<Decision> recent() {
        return database.createQuery("select d from Decision d order by d.proposedAt desc, d.id", Decision.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<UUID> underWay() {
        return database.createQuery("select d.id from Decision d where d.state = :state", UUID.class)
                .setParameter("state", DecisionState.UNDER_WAY)
                .getResultList();
    }
}
