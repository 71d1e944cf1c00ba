package tr.nes.holder.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import tr.nes.holder.FourEyes;
import tr.nes.holder.HolderException;
import tr.nes.holder.HolderException.Reason;
import tr.nes.holder.RoleGrantView;
import tr.nes.holder.RoleTerm;
import tr.nes.holder.control.RoleGrantRecords;
import tr.nes.holder.entity.Holder;
import tr.nes.holder.entity.RoleGrant;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/**
 * Gives and ends staff roles once two people have agreed, and keeps one administrator without an end. For the slice
 * that has them agree.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class RoleGrants {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private RoleGrantRecords records;

    @Inject
    private Clock clock;

    /** Also those that have ended, the newest first. */
    public List<RoleGrantView> all() {
        return records.all().stream().map(grant -> grant.view(records.today())).toList();
    }

    /**
     * @param role one of the staff's, as in {@link Roles}
     * @throws HolderException HOLDER_UNKNOWN; ROLE_HELD if the person has it on one of these days
     */
    public void give(HolderId person, String role, RoleTerm term, FourEyes by) {
        Holder holder = database.find(Holder.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
        if (holder == null) {
            throw new HolderException(Reason.HOLDER_UNKNOWN);
        }
        boolean held = records.lasting(person).stream()
                .anyMatch(grant -> grant.role().equals(role) && grant.term().overlaps(term));
        if (held) {
            throw new HolderException(Reason.ROLE_HELD);
        }
        records.add(new RoleGrant(person, role, term, by, clock.instant()));
        if (term.until() == null && term.covers(records.today())) {
            holder.appoint(role);
        }
    }

    /**
     * Ends a role at once.
     *
     * @throws HolderException ROLE_OVER if there is none, or not any more; LAST_ADMINISTRATOR if nobody else would be
     *     an administrator without an end
     */
    public void end(long number, FourEyes by) {
        records.lockAdministrators();
        RoleGrant grant = records.find(number);
        if (grant == null) {
            throw new HolderException(Reason.ROLE_OVER);
        }
        database.refresh(grant, LockModeType.PESSIMISTIC_WRITE);
        if (grant.isOver(records.today())) {
            throw new HolderException(Reason.ROLE_OVER);
        }
        demandAnother(grant);
        grant.end(by, clock.instant());
        database.find(Holder.class, grant.holder().value(), LockModeType.PESSIMISTIC_WRITE)
                .dismiss(grant.role());
    }

    private void demandAnother(RoleGrant leaving) {
        boolean remains = records.lasting(Roles.ADMIN).stream()
                .filter(grant -> !grant.number().equals(leaving.number()))
                .anyMatch(grant -> grant.isEndless() && grant.isInForce(records.today()));
        if (leaving.role().equals(Roles.ADMIN) && leaving.isInForce(records.today()) && !remains) {
            throw new HolderException(Reason.LAST_ADMINISTRATOR);
        }
    }
}
