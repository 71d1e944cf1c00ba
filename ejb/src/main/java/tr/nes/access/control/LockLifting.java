package tr.nes.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import tr.nes.access.entity.TryCounter;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.shared.HolderId;

/** Lifts what three wrong security words have locked, in the transaction that is under way. */
@ApplicationScoped
public class LockLifting {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LockNotice notice;

    @Inject
    private AuditTrail audit;

    public boolean isLocked(HolderId holder) {
        return counters(holder, LockModeType.NONE).stream().anyMatch(TryCounter::isLocked);
    }

    public void lift(HolderId holder) {
        List<TryCounter> locked = counters(holder, LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(TryCounter::isLocked)
                .toList();
        if (!locked.isEmpty()) {
            locked.forEach(TryCounter::unlock);
            notice.lifted(holder);
            audit.record(AuditFact.done(AuditAction.LOGIN_UNLOCKED, holder, ""));
        }
    }

    /** The person's own and those of the browsers he is known in. */
    private List<TryCounter> counters(HolderId holder, LockModeType mode) {
        return database.createQuery(
                        "select c from TryCounter c where c.id = :holder"
                                + " or c.id in (select d.id from KnownDevice d where d.holder = :holder) order by c.id",
                        TryCounter.class)
                .setParameter("holder", holder.value())
                .setLockMode(mode)
                .getResultList();
    }
}
