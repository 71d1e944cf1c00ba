package tr.nes.staff.control;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import tr.nes.holder.FourEyes;
import tr.nes.holder.HolderException;
import tr.nes.holder.HolderView;
import tr.nes.holder.IdentityNumber;
import tr.nes.holder.RoleGrantView;
import tr.nes.holder.boundary.Holders;
import tr.nes.holder.boundary.RoleGrants;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;
import tr.nes.staff.StaffException;
import tr.nes.staff.StaffException.Reason;
import tr.nes.staff.entity.RoleProposal;

/** Carries out what two people agreed, as the system: no role gives or ends roles by itself. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class RoleExecution {

    @Inject
    private Holders holders;

    @Inject
    private RoleGrants grants;

    public List<RoleGrantView> all() {
        return grants.all();
    }

    /** Whoever is one today. */
    public List<HolderId> administrators() {
        return grants.all().stream()
                .filter(grant -> grant.inForce() && grant.role().equals(Roles.ADMIN))
                .map(RoleGrantView::holder)
                .distinct()
                .toList();
    }

    /** @throws StaffException PERSON_KNOWN if somebody has come on record under the number */
    public void register(RoleProposal proposal) {
        if (holders.byIdentityNumber(proposal.identityNumber()).isPresent()) {
            throw new StaffException(Reason.PERSON_KNOWN);
        }
        HolderView person = new HolderView(
                proposal.holder(),
                new IdentityNumber(proposal.identityNumber()),
                proposal.stranger().name(),
                proposal.stranger().surname(),
                proposal.stranger().birthDate(),
                proposal.stranger().phone(),
                proposal.stranger().mail());
        holders.register(person, Set.of());
    }

    /** @throws StaffException ROLE_HELD */
    public void give(RoleProposal proposal, FourEyes by) {
        try {
            grants.give(proposal.holder(), proposal.role().name(), proposal.term(), by);
        } catch (HolderException refused) {
            throw translated(refused);
        }
    }

    /** @throws StaffException ROLE_OVER, LAST_ADMINISTRATOR */
    public void end(RoleProposal proposal, FourEyes by) {
        List<RoleGrantView> lasting = grants.all().stream()
                .filter(grant -> !grant.over())
                .filter(grant -> grant.holder().equals(proposal.holder()))
                .filter(grant -> grant.role().equals(proposal.role().name()))
                .toList();
        if (lasting.isEmpty()) {
            throw new StaffException(Reason.ROLE_OVER);
        }
        try {
            lasting.forEach(grant -> grants.end(grant.number(), by));
        } catch (HolderException refused) {
            throw translated(refused);
        }
    }

    private static StaffException translated(HolderException refused) {
        return switch (refused.reason()) {
            case ROLE_HELD -> new StaffException(Reason.ROLE_HELD);
            case ROLE_OVER -> new StaffException(Reason.ROLE_OVER);
            case LAST_ADMINISTRATOR -> new StaffException(Reason.LAST_ADMINISTRATOR);
            case ADMINISTRATOR_EXISTS, HOLDER_UNKNOWN, IDENTITY_TAKEN -> throw refused;
        };
    }
}
