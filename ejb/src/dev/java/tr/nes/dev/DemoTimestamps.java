package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import tr.nes.shared.Digest;

/** An account for time stamps whose password is known. */
@ApplicationScoped
class DemoTimestamps {

    private static final String NUMBER = "10000001";
    private static final String PASSWORD = "Rumelihisari-1452";
    private static final long CREDITS = 1_000_000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    void write() {
        database.createNativeQuery("insert into timestamp_account"
                        + " (id, number, owner, password_digest, credits, used, opened_at)"
                        + " select :id, :number, :owner, :digest, :credits, 0, :now"
                        + " where not exists (select 1 from timestamp_account where number = :number)")
                .setParameter("id", UUID.randomUUID())
                .setParameter("number", NUMBER)
                .setParameter("owner", "ÖRNEK KURUM")
                .setParameter("digest", Digest.sha256(PASSWORD))
                .setParameter("credits", CREDITS)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
