package tr.nes.access.control.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import tr.nes.access.entity.Allowance;
import tr.nes.access.entity.GuessCounter;

/** The rows that are locked and counted on, each step in a transaction of its own. */
@ApplicationScoped
public class AllowanceRows {

    /** A row that is always there (V11): who holds its lock may make another. */
    private static final String GATE = "";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** In a transaction of its own, so that others who want the same row see it at once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void make(String name, Instant forgetAt) {
        if (database.find(Allowance.class, GATE, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new IllegalStateException("the row that guards the making of allowances is missing");
        }
        if (database.find(Allowance.class, name) == null) {
            database.persist(new Allowance(name, forgetAt));
        }
    }

    /** The same for a counter of refused words. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void makeCounter(String name) {
        if (database.find(GuessCounter.class, name) == null) {
            database.find(Allowance.class, GATE, LockModeType.PESSIMISTIC_WRITE);
            Long there = database.createQuery("select count(c) from GuessCounter c where c.name = :name", Long.class)
                    .setParameter("name", name)
                    .getSingleResult();
            if (there == 0) {
                database.persist(new GuessCounter(name, clock.instant()));
            }
        }
    }

    /**
     * In a transaction of its own that needs no other beside it: however many come at once, none of them waits for a connection
     * while it holds one. Empty if there is no such row.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Boolean> take(String name, int limit) {
        return Optional.ofNullable(database.find(Allowance.class, name, LockModeType.PESSIMISTIC_WRITE))
                .map(allowance -> allowance.take(limit));
    }
}
