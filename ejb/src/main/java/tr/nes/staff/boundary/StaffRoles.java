package tr.nes.staff.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tr.nes.holder.IdentityNumber;
import tr.nes.shared.Caller;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;
import tr.nes.staff.RoleProposalView;
import tr.nes.staff.StaffException;
import tr.nes.staff.StaffException.Reason;
import tr.nes.staff.StaffGrantView;
import tr.nes.staff.StaffPerson;
import tr.nes.staff.StaffRole;
import tr.nes.staff.control.RoleDecisions;
import tr.nes.staff.control.RoleProposing;
import tr.nes.staff.control.StaffViews;

/** Personel ve Roller: an administrator proposes, another one or the operator at the server decides within a week. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class StaffRoles {

    private static final int PROPOSALS_PER_MINUTE = 10;

    @Inject
    private StaffViews views;

    @Inject
    private RoleProposing proposing;

    @Inject
    private RoleDecisions decisions;

    @Inject
    private RateLimiter limiter;

    @Inject
    private Caller caller;

    /** Present, coming and past roles, the newest first. */
    public List<StaffGrantView> grants() {
        return views.grants(caller.holder());
    }

    /** Those of the last two months, the newest first. */
    public List<RoleProposalView> proposals() {
        return views.proposals(caller.holder());
    }

    /**
     * Proposes a role for somebody else.
     *
     * @param stranger who it is if nobody is on record under the number; else ignored, may be null
     * @param until the last day; null if there is no end
     * @throws StaffException OWN_MATTER, DAYS_WRONG, PERSON_UNKNOWN, ROLE_HELD, PROPOSAL_EXISTS, TOO_MANY_PROPOSALS
     */
    @RequiresFreshFactor
    public UUID proposeRole(
            IdentityNumber number, StaffPerson stranger, StaffRole role, LocalDate from, LocalDate until) {
        if (!limiter.take("roles " + caller.holder(), PROPOSALS_PER_MINUTE, RatePeriod.MINUTE)) {
            throw new StaffException(Reason.TOO_MANY_PROPOSALS);
        }
        return proposing.give(number, stranger, role, from, until, caller.holder());
    }

    /**
     * Proposes that a role ends at once, the caller's own too.
     *
     * @param grant {@link StaffGrantView#id}
     * @throws StaffException ROLE_OVER, LAST_ADMINISTRATOR, PROPOSAL_EXISTS
     */
    @RequiresFreshFactor
    public UUID proposeEnd(long grant) {
        return proposing.end(grant, caller.holder());
    }

    /**
     * Carries the proposal out, and tells the person and the other administrators. An ended role is gone from open sessions too; a new one comes with the next login.
     *
     * @throws StaffException PROPOSAL_CLOSED; OWN_PROPOSAL; OWN_MATTER; PERSON_KNOWN, ROLE_HELD, ROLE_OVER or
     *     LAST_ADMINISTRATOR if something has changed since
     */
    @RequiresFreshFactor
    public void approve(UUID proposal) {
        decisions.approve(proposal, caller.holder());
    }

    /** Throws PROPOSAL_CLOSED, OWN_PROPOSAL, OWN_MATTER. */
    @RequiresFreshFactor
    public void reject(UUID proposal, String why) {
        decisions.reject(proposal, why, caller.holder());
    }
}
