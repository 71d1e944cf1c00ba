package tr.nes.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import tr.nes.shared.DomainException;
import tr.nes.shared.FreshFactorNeeded;
import tr.nes.staff.RoleProposalState;
import tr.nes.staff.RoleProposalView;
import tr.nes.staff.StaffGrantView;
import tr.nes.staff.boundary.StaffRoles;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Personel ve Roller: present and past roles, proposals of other administrators, and the proposal of an end. */
@Named
@RequestScoped
public class RolesPage {
    private static final String APPROVED = "onayla";
    private static final String REJECTED = "reddet";
    private static final String ENDED = "bitir";
    private static final int LONGEST_REASON = 300;

    @Inject
    private StaffRoles roles;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private List<StaffGrantView> grants;
    private List<RoleProposalView> proposals;

    /** Present and coming ones. */
    public List<StaffGrantView> getLasting() {
        return grants().stream().filter(grant -> !grant.over()).toList();
    }

    public List<StaffGrantView> getPast() {
        return grants().stream().filter(StaffGrantView::over).toList();
    }

    public List<RoleProposalView> getWaiting() {
        return proposals().stream()
                .filter(each -> each.state() == RoleProposalState.OPEN)
                .toList();
    }

    /** Decisions of the last two months. */
    public List<RoleProposalView> getDecided() {
        return proposals().stream()
                .filter(each -> each.state() != RoleProposalState.OPEN)
                .toList();
    }

    /**
     * Called on every button press: plain buttons carry the id, so that a press is processed (and refused) even if
     * its row has disappeared in the meantime.
     */
    public String decide() {
        if (!faces.isPostback()) {
            return null;
        }
        if (request.getParameter(APPROVED) != null) {
            return told(() -> roles.approve(proposal(APPROVED)), PageNotice.ROLE_APPROVED);
        }
        if (request.getParameter(ENDED) != null) {
            return told(() -> roles.proposeEnd(grant()), PageNotice.ROLE_PROPOSED);
        }
        return request.getParameter(REJECTED) == null ? null : reject();
    }

    private String reject() {
        String why = request.getParameter("neden-" + request.getParameter(REJECTED));
        if (why == null || why.isBlank() || why.length() > LONGEST_REASON) {
            Refusals.add("staff.reasonRequired");
            return null;
        }
        return told(() -> roles.reject(proposal(REJECTED), why.strip()), PageNotice.ROLE_REJECTED);
    }

    private String told(Runnable deed, PageNotice said) {
        try {
            deed.run();
            return Address.ROLES.redirect(said);
        } catch (FreshFactorNeeded needed) {
            throw needed;
        } catch (DomainException rule) {
            grants = null;
            proposals = null;
            Refusals.add("staff.refused" + rule.messageKey());
            return null;
        }
    }

    /** Null if the value was tampered with. */
    private UUID proposal(String button) {
        try {
            return UUID.fromString(request.getParameter(button));
        } catch (IllegalArgumentException tampered) {
            return null;
        }
    }

    private long grant() {
        String number = request.getParameter(ENDED);
        return number.matches("[0-9]{1,18}") ? Long.parseLong(number) : -1;
    }

    private List<StaffGrantView> grants() {
        if (grants == null) {
            grants = roles.grants();
        }
        return grants;
    }

    private List<RoleProposalView> proposals() {
        if (proposals == null) {
            proposals = roles.proposals();
        }
        return proposals;
    }

    /** Style of a state's chip. */
    public String kindOf(RoleProposalState state) {
        return switch (state) {
            case OPEN -> "info";
            case APPROVED -> "success";
            case REJECTED, EXPIRED -> "neutral";
        };
    }
}
