package tr.nes.cardtype.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.cardtype.entity.SeenCardType;

/** The ATRs that were in readers. A programmable card can show any number of them: no more than some are kept. */
@ApplicationScoped
public class SeenCardTypes {

    private static final Logger LOG = Logger.getLogger(SeenCardTypes.class.getName());

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    @PersistenceContext
    private EntityManager database;

    @Inject
    private SeenCardTypeRows rows;

    /** Idempotent; never fails because of the list. */
    public void saw(String atr) {
        if (known.size() >= SeenCardTypeRows.AT_MOST || !known.add(atr)) {
            return;
        }
        try {
            rows.keep(atr);
        } catch (PersistenceException | TransactionalException missed) {
            // another server may have been first
            LOG.log(Level.FINE, "ATR not kept", missed);
        }
    }

    /** Oldest first. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<SeenCardType> all() {
        return database.createQuery("select t from SeenCardType t order by t.seen, t.atr", SeenCardType.class)
                .getResultList();
    }
}
