package tr.nes.staff.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.holder.HolderException;
import tr.nes.holder.IdentityNumber;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;
import tr.nes.staff.RoleProposalView;
import tr.nes.staff.StaffException;
import tr.nes.staff.StaffGrantView;
import tr.nes.staff.StaffRole;
import tr.nes.staff.control.RoleDecisions;
import tr.nes.staff.control.RoleProposing;
import tr.nes.staff.control.StaffViews;

/** What {@link StaffRoles} offers, for the operator at the server, who is one of the two people. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class OperatorRoles {

    @Inject
    private StaffViews views;

    @Inject
    private RoleProposing proposing;

    @Inject
    private RoleDecisions decisions;

    @Inject
    private Holders holders;

    public List<StaffGrantView> grants() {
        return views.grants(null);
    }

    public List<RoleProposalView> proposals() {
        return views.proposals(null);
    }

    /**
     * Proposes a role for somebody on record, for an administrator to decide.
     *
     * @param from null for today
     * @param until null if there is no end
     * @throws StaffException DAYS_WRONG, PERSON_UNKNOWN, ROLE_HELD, PROPOSAL_EXISTS
     */
    public UUID proposeRole(IdentityNumber number, StaffRole role, LocalDate from, LocalDate until) {
        return proposing.give(number, null, role, from == null ? proposing.today() : from, until, null);
    }

    /** Throws HOLDER_UNKNOWN of {@link HolderException}, ROLE_OVER, LAST_ADMINISTRATOR, PROPOSAL_EXISTS. */
    public UUID proposeEnd(IdentityNumber number, StaffRole role) {
        return proposing.end(demand(number), role, null);
    }

    /** As {@link StaffRoles#approve}, for what an administrator proposed. */
    public void approve(UUID proposal) {
        decisions.approve(proposal, null);
    }

    /** Throws PROPOSAL_CLOSED, OWN_PROPOSAL. */
    public void reject(UUID proposal, String why) {
        decisions.reject(proposal, why, null);
    }

    /** Whoever has this number, if that is an administrator. */
    public Optional<HolderId> administrator(IdentityNumber number) {
        return holders.byIdentityNumber(number.value())
                .filter(person -> holders.roles(person).contains(Roles.ADMIN));
    }

    private HolderId demand(IdentityNumber number) {
        return holders.byIdentityNumber(number.value())
                .orElseThrow(() -> new HolderException(HolderException.Reason.HOLDER_UNKNOWN));
    }
}
