package tr.nes.access.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tr.nes.access.control.password.PasswordNotices;
import tr.nes.access.control.password.PasswordResetRecords;
import tr.nes.access.entity.PasswordTryCounter;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** The lock of Şifreli Giriş after three wrong passwords, for staff that has verified the person. */
@Stateless
@RolesAllowed(Roles.CALL_CENTRE)
public class PasswordLocks {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private PasswordNotices notices;

    @Inject
    private PasswordResetRecords requests;

    @Inject
    private Holders holders;

    @Inject
    private AuditTrail audit;

    public boolean isLocked(HolderId holder) {
        return counters(holder, LockModeType.NONE).stream().anyMatch(PasswordTryCounter::isLocked);
    }

    /** Lifts the lock everywhere, also in browsers with counters of their own; the person is notified. Idempotent. */
    @RequiresFreshFactor
    public void unlock(HolderId holder) {
        List<PasswordTryCounter> locked = counters(holder, LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(PasswordTryCounter::isLocked)
                .toList();
        if (!locked.isEmpty()) {
            locked.forEach(PasswordTryCounter::unlock);
            notices.unlocked(holder);
            audit.record(AuditFact.done(AuditAction.LOGIN_UNLOCKED, holder, ""));
        }
    }

    /**
     * Has a link to a new password sent to the registered mail address, as {@link PasswordResets#ask} does; the limits are
     * the same.
     */
    @RequiresFreshFactor
    public void sendLink(HolderId holder) {
        requests.addFor(holders.view(holder));
    }

    /** The person's own counter and those of the person's known devices. */
    private List<PasswordTryCounter> counters(HolderId holder, LockModeType mode) {
        List<UUID> ids = new ArrayList<>(
                database.createQuery("select d.id from KnownDevice d where d.holder = :holder", UUID.class)
                        .setParameter("holder", holder.value())
                        .getResultList());
        ids.add(holder.value());
        return database.createQuery(
                        "select c from PasswordTryCounter c where c.id in :ids order by c.id", PasswordTryCounter.class)
                .setParameter("ids", ids)
                .setLockMode(mode)
                .getResultList();
    }
}
