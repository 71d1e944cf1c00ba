package tr.nes.access.control.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import tr.nes.access.entity.PasswordTryCounter;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.shared.HolderId;

/** Lifts what three wrong passwords have locked, in the transaction that is under way. */
@ApplicationScoped
public class PasswordUnlocking {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LockNotices notices;

    @Inject
    private AuditTrail audit;

    public boolean isLocked(HolderId holder) {
        return counters(holder, LockModeType.NONE).stream().anyMatch(PasswordTryCounter::isLocked);
    }

    public void lift(HolderId holder) {
        List<PasswordTryCounter> locked = counters(holder, LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(PasswordTryCounter::isLocked)
                .toList();
        if (!locked.isEmpty()) {
            locked.forEach(PasswordTryCounter::unlock);
            notices.lifted(holder);
            audit.record(AuditFact.done(AuditAction.LOGIN_UNLOCKED, holder, ""));
        }
    }

    /** The person's own and those of the browsers he is known in. */
    private List<PasswordTryCounter> counters(HolderId holder, LockModeType mode) {
        return database.createQuery(
                        "select c from PasswordTryCounter c where c.id = :holder"
                                + " or c.id in (select d.id from KnownDevice d where d.holder = :holder) order by c.id",
                        PasswordTryCounter.class)
                .setParameter("holder", holder.value())
                .setLockMode(mode)
                .getResultList();
    }
}
