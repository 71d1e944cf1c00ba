package tr.nes.web.callcentre;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import tr.nes.callcentre.ProposalKind;
import tr.nes.callcentre.ProposalState;
import tr.nes.callcentre.ProposalView;
import tr.nes.callcentre.boundary.Proposals;
import tr.nes.shared.DomainException;
import tr.nes.shared.FreshFactorNeeded;
import tr.nes.web.operations.RevocationWord;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Onay bekleyenler: proposals of other members of staff. */
@Named
@RequestScoped
public class ProposalsPage {
    private static final String APPROVED = "onayla";
    private static final String REJECTED = "reddet";
    private static final String WORD = "soz-";
    private static final String REASON = "gerekce-";

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
            return approve(meant(APPROVED));
        }
        return request.getParameter(REJECTED) == null ? null : reject(meant(REJECTED));
    }

    /** A revocation asks for the typed word, as the holder's own does. */
    private String approve(UUID id) {
        boolean revokes = all().stream()
                .anyMatch(row -> row.id().equals(id)
                        && row.kind() == ProposalKind.REVOCATION
                        && row.state() == ProposalState.OPEN
                        && !row.mine());
        if (revokes && !RevocationWord.isTyped(request.getParameter(WORD + id))) {
            Refusals.add("certificate.wordWrong");
            return null;
        }
        return attempt(() -> proposals.approve(id), PageNotice.PROPOSAL_APPROVED);
    }

    private String reject(UUID id) {
        return attempt(() -> proposals.reject(id, request.getParameter(REASON + id)), PageNotice.PROPOSAL_REJECTED);
    }

    private String attempt(Runnable decision, PageNotice said) {
        try {
            decision.run();
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

    /** The reason that was typed for rejecting it; kept if the press was refused. */
    public String typed(ProposalView row) {
        return request.getParameter(REASON + row.id());
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
