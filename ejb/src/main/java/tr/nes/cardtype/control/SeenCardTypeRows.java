package tr.nes.cardtype.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tr.nes.cardtype.entity.SeenCardType;

/** Writes an ATR that was seen; apart for its transaction, which may fail. */
@ApplicationScoped
public class SeenCardTypeRows {

    /** Far more than there are types of cards. */
    static final int AT_MOST = 300;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** Idempotent; of two concurrent calls one may throw. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(String atr) {
        long kept = database.createQuery("select count(t) from SeenCardType t", Long.class)
                .getSingleResult();
        if (kept < AT_MOST && database.find(SeenCardType.class, atr) == null) {
            database.persist(new SeenCardType(atr, clock.instant()));
        }
    }
}
