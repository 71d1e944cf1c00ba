package tr.nes.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * Lets a job run on one server at a time: the server that holds the lease row works, the others wait for the next
 * tick.
 */
@ApplicationScoped
public class JobLeases {

    /** After which the jobs of a server that died go on elsewhere; a lease at work is renewed in time. */
    static final Duration LENGTH = Duration.ofSeconds(20);

    private final String me = UUID.randomUUID().toString();

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** Takes or renews the lease; false while another server holds it. Commits its own transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(String name) {
        return database.createNativeQuery("update lease set owner = :me, until_at = :until"
                                + " where name = :name and (owner = :me or until_at < :now)")
                        .setParameter("me", me)
                        .setParameter("until", clock.instant().plus(LENGTH))
                        .setParameter("name", name)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** Extends the lease if this server still holds it. Commits its own transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void renew(String name) {
        database.createNativeQuery("update lease set until_at = :until"
                        + " where name = :name and owner = :me and until_at >= :now")
                .setParameter("until", clock.instant().plus(LENGTH))
                .setParameter("name", name)
                .setParameter("me", me)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Releases the lease; does nothing if another server has taken it meanwhile. Commits its own transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void giveBack(String name) {
        database.createNativeQuery("update lease set until_at = :past where name = :name and owner = :me")
                .setParameter("past", clock.instant().minusSeconds(1))
                .setParameter("name", name)
                .setParameter("me", me)
                .executeUpdate();
    }
}
