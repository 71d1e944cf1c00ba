package tr.nes.web.callcentre;

import jakarta.enterprise.context.RequestScoped;
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
import tr.nes.web.shell.Notice;
import tr.nes.web.shell.Refusals;

/** Onay bekleyenler: what another member of staff proposed. */
@Named
@RequestScoped
public class ProposalsPage {
    private static final String PROPOSAL = "oneri";

    @Inject
    private Proposals proposals;

    @Inject
    private HttpServletRequest request;

    private List<ProposalView> all;

    public List<ProposalView> getWaiting() {
        return all().stream().filter(p -> p.state() == ProposalState.OPEN).toList();
    }

    /** Of the last two days. */
    public List<ProposalView> getDecided() {
        return all().stream().filter(p -> p.state() != ProposalState.OPEN).toList();
    }

    public String approve() {
        return decide(proposals::approve, Notice.PROPOSAL_APPROVED);
    }

    public String reject() {
        return decide(proposals::reject, Notice.PROPOSAL_REJECTED);
    }

    private String decide(Consumer<UUID> decision, Notice said) {
        try {
            decision.accept(meant());
            return Address.PROPOSALS.redirect(said);
        } catch (FreshFactorNeeded needed) {
            throw needed;
        } catch (DomainException rule) {
            all = null;
            Refusals.add("callcentre.refused" + rule.messageKey());
            return null;
        }
    }

    /** The one whose button was pressed, whatever stands in that place by now; null if it was tampered with. */
    private UUID meant() {
        try {
            return UUID.fromString(String.valueOf(request.getParameter(PROPOSAL)));
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

    /** The look of a state's chip. */
    public String kindOf(ProposalState state) {
        return switch (state) {
            case OPEN, APPROVED -> "info";
            case DONE -> "success";
            case FAILED -> "danger";
            case REJECTED, EXPIRED -> "neutral";
        };
    }
}
