package tr.nes.shared.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The rows of {@link RateLimiter} in transactions of their own, whatever becomes of the caller's. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SeparateRateLimitRows {

    @PersistenceContext(unitName = "records")
    private EntityManager records;

    /** Others who want the same row see it at once. */
    public void make(String name, Instant forgetAt) {
        RateLimitRows.lockGate(records);
        if (!RateLimitRows.exists(records, name)) {
            records.createNativeQuery("insert into allowance (name, used, forget_at) values (:name, 0, :forgetAt)")
                    .setParameter("name", name)
                    .setParameter("forgetAt", forgetAt)
                    .executeUpdate();
        }
    }

    /** Empty if there is no such row. */
    public Optional<Boolean> take(String name, int limit) {
        return RateLimitRows.take(records, name, limit);
    }

    public void giveBack(String name) {
        records.createNativeQuery("update allowance set used = used - 1 where name = :name and used > 0")
                .setParameter("name", name)
                .executeUpdate();
    }
}
