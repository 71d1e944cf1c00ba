package tr.nes.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Makes the row that will then be locked and counted on. */
@ApplicationScoped
public class AllowanceRows {

    @PersistenceContext
    private EntityManager database;

    /** In a transaction of its own, since somebody else may make the same row at this moment. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void make(String name, Instant forgetAt) {
        database.createNativeQuery("insert into allowance (name, used, forget_at) values (:name, 0, :forget)")
                .setParameter("name", name)
                .setParameter("forget", forgetAt)
                .executeUpdate();
    }
}
