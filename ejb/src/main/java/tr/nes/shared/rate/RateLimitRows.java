package tr.nes.shared.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The rows of {@link RateLimiter} in the caller's transaction. */
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
        lockGate(database);
    }

    /** As {@link #lockGate()}, in the transaction of this entity manager. */
    public static void lockGate(EntityManager database) {
        if (database.createNativeQuery("select name from allowance where name = :name for update")
                .setParameter("name", GATE)
                .getResultList()
                .isEmpty()) {
            throw new IllegalStateException("the row that guards the making of allowances is missing");
        }
    }

    /** In the caller's transaction, which holds the row until it ends. Empty if there is no such row. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Boolean> take(String name, int limit) {
        return take(database, name, limit);
    }

    /** Deletes the rows of periods that are over, the gate never. */
    @Transactional
    public void deleteOld() {
        database.createNativeQuery("delete from allowance where forget_at < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    static Optional<Boolean> take(EntityManager database, String name, int limit) {
        if (!exists(database, name)) {
            return Optional.empty();
        }
        return Optional.of(
                database.createNativeQuery("update allowance set used = used + 1 where name = :name and used < :limit")
                                .setParameter("name", name)
                                .setParameter("limit", limit)
                                .executeUpdate()
                        == 1);
    }

    static boolean exists(EntityManager database, String name) {
        return !database.createNativeQuery("select 1 from allowance where name = :name")
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }
}
