package tr.nes.access.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import tr.nes.access.control.password.PasswordUnlocking;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** The lock of Şifreli Giriş, for staff that has checked who asks. */
@Stateless
@RolesAllowed(Roles.CALL_CENTRE)
public class PasswordLocks {

    @Inject
    private PasswordUnlocking unlocking;

    public boolean isLocked(HolderId holder) {
        return unlocking.isLocked(holder);
    }

    /** Lifts it everywhere, also in browsers that have counters of their own; the person is told. Idempotent. */
    @RequiresFreshFactor
    public void unlock(HolderId holder) {
        unlocking.lift(holder);
    }
}
