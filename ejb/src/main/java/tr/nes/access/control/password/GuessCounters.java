package tr.nes.access.control.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tr.nes.access.entity.GuessCounter;
import tr.nes.shared.rate.RateLimitRows;

/** Inserts the rows of {@link GuessLimiter}; a separate bean, because a call within a bean starts no transaction. */
@ApplicationScoped
public class GuessCounters {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private RateLimitRows rows;

    @Inject
    private Clock clock;

    /** In a separate transaction, so that concurrent callers see the row at once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void make(String name) {
        if (database.find(GuessCounter.class, name) != null) {
            return;
        }
        rows.lockGate();
        Long there = database.createQuery("select count(c) from GuessCounter c where c.name = :name", Long.class)
                .setParameter("name", name)
                .getSingleResult();
        if (there == 0) {
            database.persist(new GuessCounter(name, clock.instant()));
        }
    }
}
