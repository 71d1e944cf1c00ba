package tr.nes.web.callcentre;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import tr.nes.callcentre.ProposalState;
import tr.nes.callcentre.ProposalView;
import tr.nes.callcentre.boundary.Proposals;
import tr.nes.shared.DomainException;
import tr.nes.shared.FreshFactorNeeded;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Onay bekleyenler: proposals of other members of staff. */
@Named
@RequestScoped
public class ProposalsPage {
    private static final String APPROVED = "onayla";
    private static final String REJECTED = "reddet";

    @Inject
    private Proposals proposals;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private List<ProposalView> all;

    public List<ProposalView> getWaiting() {
        return all().stream().filter(p -> p.state() == ProposalState.OPEN).toList();
    }

    /** Decisions of the last two days. */
    public List<ProposalView> getDecided() {
        return all().stream().filter(p -> p.state() != ProposalState.OPEN).toList();
    }

    /**
     * Called on every button press: plain buttons carry the proposal's id, so that a press is processed (and
     * refused) even if its row has disappeared in the meantime.
     */
    public String decide() {
        if (!faces.isPostback()) {
            return null;
        }
        if (request.getParameter(APPROVED) != null) {
            return decide(APPROVED, proposals::approve, PageNotice.PROPOSAL_APPROVED);
        }
        return request.getParameter(REJECTED) == null
                ? null
                : decide(REJECTED, proposals::reject, PageNotice.PROPOSAL_REJECTED);
    }

    private String decide(String button, Consumer<UUID> decision, PageNotice said) {
        try {
            decision.accept(meant(button));
            return Address.PROPOSALS.redirect(said);
        } catch (FreshFactorNeeded needed) {
            throw needed;
        } catch (DomainException rule) {
            all = null;
            Refusals.add("callcentre.refused" + rule.messageKey());
            return null;
        }
    }

    /** The proposal whose button was pressed; null if the value was tampered with. */
    private UUID meant(String button) {
        try {
            return UUID.fromString(request.getParameter(button));
        } catch (IllegalArgumentException tampered) {
            return null;
        }
    }

    private List<ProposalView> all() {
        if (all == null) {
            all = proposals.recent();
        }
        return all;
    }

    /** Style of a state's chip. */
    public String kindOf(ProposalState state) {
        return switch (state) {
            case OPEN, APPROVED -> "info";
            case DONE -> "success";
            case FAILED -> "danger";
            case REJECTED, EXPIRED -> "neutral";
        };
    }
}
