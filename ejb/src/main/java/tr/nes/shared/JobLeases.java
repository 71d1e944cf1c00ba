package tr.nes.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Lets a job run on one server at a time: who holds the lease row works, who does not waits for the next tick. */
@ApplicationScoped
public class JobLeases {

    private final String me = UUID.randomUUID().toString();

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** Takes or prolongs the lease; false while another server holds it. Commits by itself. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(String name, Duration length) {
        return database.createNativeQuery("update lease set owner = :me, until_at = :until"
                                + " where name = :name and (owner = :me or until_at < :now)")
                        .setParameter("me", me)
                        .setParameter("until", clock.instant().plus(length))
                        .setParameter("name", name)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** Whoever asks next may have it; nothing if another server has taken it meanwhile. Commits by itself. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void giveBack(String name) {
        database.createNativeQuery("update lease set until_at = :past where name = :name and owner = :me")
                .setParameter("past", clock.instant().minusSeconds(1))
                .setParameter("name", name)
                .setParameter("me", me)
                .executeUpdate();
    }
}
