package tr.nes.card.control.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.StoppedTriesReading;
import tr.nes.card.entity.TriesReadingStop;

/**
 * Registers, per ATR, the readings of tries that are no longer allowed; on all nodes, until the administrator
 * lifts the entry.
 */
@ApplicationScoped
public class TriesReadingStops {

    private static final Logger LOG = Logger.getLogger(TriesReadingStops.class.getName());

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail audit;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean isStopped(String atr, String question) {
        return database.find(TriesReadingStop.class, TriesReadingStop.id(atr, question)) != null;
    }

    /** Idempotent; of two concurrent calls one may throw. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void stop(StoppedTriesReading stop) {
        if (database.find(TriesReadingStop.class, TriesReadingStop.id(stop.atr(), stop.question())) == null) {
            database.persist(new TriesReadingStop(stop));
            audit.record(AuditFact.told(
                    AuditAction.TRIES_READING_STOPPED, stop.card().value(), stop.question() + " " + stop.atr()));
            LOG.log(
                    Level.SEVERE,
                    "card {0} lost a try by being looked at: cards with ATR {1} are no longer asked for their tries by {2}",
                    new Object[] {stop.card(), stop.atr(), stop.question()});
        }
    }

    /** Whether there was an entry to lift. */
    @Transactional(Transactional.TxType.REQUIRED)
    public boolean lift(String atr, String question) {
        TriesReadingStop stop = database.find(
                TriesReadingStop.class, TriesReadingStop.id(atr, question), LockModeType.PESSIMISTIC_WRITE);
        if (stop == null) {
            return false;
        }
        database.remove(stop);
        audit.record(AuditFact.told(
                AuditAction.TRIES_READING_RESUMED, stop.view().card().value(), question + " " + atr));
        return true;
    }

    /** Oldest first. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<StoppedTriesReading> all() {
        return database.createQuery("select s from TriesReadingStop s order by s.stoppedAt", TriesReadingStop.class)
                .getResultStream()
                .map(TriesReadingStop::view)
                .toList();
    }
}
