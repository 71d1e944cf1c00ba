package tr.nes.staff.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.UUID;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Caller;
import tr.nes.shared.Roles;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.staff.StaffException.Reason;
import tr.nes.staff.StaffGrantView;
import tr.nes.staff.StaffRole;
import tr.nes.staff.boundary.OperatorRoles;
import tr.nes.staff.boundary.StaffRoles;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.CapturedNotices;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;

/** Two administrators, of whom the first one calls, and a person without a role; 21 November 2026. */
public final class StaffFixture implements AutoCloseable {

    private final Database database = Database.open();
    private final Caller caller = mock(Caller.class);
    private final RateLimiter limiter = mock(RateLimiter.class);
    public final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    public final AuditLog audit = new AuditLog();
    public final CapturedNotices notices = new CapturedNotices();
    public final Beans beans = new Beans(database, clock, audit, caller, limiter, notices);
    public final StaffRoles roles = beans.get(StaffRoles.class);
    public final OperatorRoles operator = beans.get(OperatorRoles.class);
    public final Holders holders = beans.get(Holders.class);
    public final HolderView first = People.registered(beans, Roles.ADMIN);
    public final HolderView second = People.registered(beans, Roles.ADMIN);
    public final HolderView person = People.registered(beans);

    public StaffFixture() {
        limit(true);
        is(first);
    }

    public void is(HolderView who) {
        when(caller.holder()).thenReturn(who.id());
    }

    public void limit(boolean allowed) {
        when(limiter.take(anyString(), anyInt(), any())).thenReturn(allowed);
    }

    public UUID propose(HolderView whom, StaffRole role, LocalDate from, LocalDate until) {
        return roles.proposeRole(whom.identityNumber(), null, role, from, until);
    }

    public StaffGrantView grant(HolderView whom, StaffRole role) {
        return roles.grants().stream()
                .filter(grant -> grant.number().equals(whom.identityNumber().masked()) && grant.role() == role)
                .filter(grant -> grant.mine() == whom.id().equals(caller.holder()))
                .findFirst()
                .orElseThrow();
    }

    public static void refuses(Runnable deed, Reason why) {
        assertThatThrownBy(deed::run).hasFieldOrPropertyWithValue("reason", why);
    }

    @Override
    public void close() {
        database.close();
    }
}
