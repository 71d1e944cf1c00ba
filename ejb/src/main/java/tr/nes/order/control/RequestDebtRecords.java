package tr.nes.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.order.DebtState;
import tr.nes.order.entity.Debt;

/** Finds debts of orders without login. An order has one at a time: its row is locked whenever one arises. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestDebtRecords {

    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private DebtRecords records;

    /** The newest. */
    public Optional<Debt> of(UUID request) {
        return database.createQuery(
                        "select d from Debt d where d.request = :request order by d.arisenAt desc, d.id", Debt.class)
                .setParameter("request", request)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Likewise, locked until the transaction ends. */
    public Optional<Debt> lock(UUID request) {
        return of(request).map(debt -> records.lock(debt.id()));
    }

    public List<UUID> settled() {
        return database.createQuery(
                        "select d.request from Debt d where d.request is not null and d.releasedAt is null"
                                + " and d.state in :settled order by d.endedAt",
                        UUID.class)
                .setParameter("settled", EnumSet.of(DebtState.PAID, DebtState.WAIVED))
                .setMaxResults(MOST)
                .getResultList();
    }
}
