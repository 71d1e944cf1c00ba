package tr.nes.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The rows of {@link RateLimiter}; a bean of its own, because each step needs the transaction that it names. */
@ApplicationScoped
public class RateLimitRows {

    /** A row that always exists (V11); whoever holds its lock may insert others. */
    private static final String GATE = "";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** Locks the gate until the transaction ends; also for other tables whose rows two servers might insert at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lockGate() {
        if (database.createNativeQuery("select name from allowance where name = :name for update")
                .setParameter("name", GATE)
                .getResultList()
                .isEmpty()) {
            throw new IllegalStateException("the row that guards the making of allowances is missing");
        }
    }

    /** In a transaction of its own, so that others who want the same row see it at once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void make(String name, Instant forgetAt) {
        lockGate();
        if (!exists(name)) {
            database.createNativeQuery("insert into allowance (name, used, forget_at) values (:name, 0, :forgetAt)")
                    .setParameter("name", name)
                    .setParameter("forgetAt", forgetAt)
                    .executeUpdate();
        }
    }

    /**
     * In a transaction of its own that needs no other beside it: however many come at once, none of them waits for a connection
     * while it holds one. Empty if there is no such row.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Boolean> takeApart(String name, int limit) {
        return take(name, limit);
    }

    /** In the caller's transaction, which holds the row until it ends. Empty if there is no such row. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Boolean> take(String name, int limit) {
        if (!exists(name)) {
            return Optional.empty();
        }
        return Optional.of(
                database.createNativeQuery("update allowance set used = used + 1 where name = :name and used < :limit")
                                .setParameter("name", name)
                                .setParameter("limit", limit)
                                .executeUpdate()
                        == 1);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void giveBack(String name) {
        database.createNativeQuery("update allowance set used = used - 1 where name = :name and used > 0")
                .setParameter("name", name)
                .executeUpdate();
    }

    /** Deletes the rows of periods that are over, the gate never. */
    @Transactional
    public void deleteOld() {
        database.createNativeQuery("delete from allowance where forget_at < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private boolean exists(String name) {
        return !database.createNativeQuery("select 1 from allowance where name = :name")
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }
}
