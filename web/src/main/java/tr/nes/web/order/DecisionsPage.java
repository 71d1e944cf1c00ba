package tr.nes.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import tr.nes.order.DecisionState;
import tr.nes.order.DecisionView;
import tr.nes.order.OrderException;
import tr.nes.order.boundary.OrderDecisions;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Vazgeçme ve iadeler: proposals of other members of staff, and what was decided. */
@Named
@RequestScoped
public class DecisionsPage {

    private static final String APPROVED = "onayla";
    private static final String REJECTED = "reddet";

    @Inject
    private OrderDecisions decisions;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private List<DecisionView> all;

    /** Called on every button press: plain buttons carry the decision's id. */
    public String decide() {
        if (!faces.isPostback()) {
            return null;
        }
        if (request.getParameter(APPROVED) != null) {
            return attempt(APPROVED, decisions::approve);
        }
        return request.getParameter(REJECTED) == null ? null : attempt(REJECTED, decisions::reject);
    }

    private interface Deed {
        void on(UUID decision);
    }

    private String attempt(String button, Deed deed) {
        try {
            deed.on(Ids.uuid(request.getParameter(button)).orElse(null));
            return Address.ORDER_DECISIONS.redirect(PageNotice.ORDER_DECIDED);
        } catch (OrderException rule) {
            all = null;
            Refusals.add("order.refused" + rule.messageKey());
            return null;
        }
    }

    public List<DecisionView> getWaiting() {
        return all().stream()
                .filter(each -> each.state() == DecisionState.PROPOSED)
                .toList();
    }

    public List<DecisionView> getDecided() {
        return all().stream()
                .filter(each -> each.state() != DecisionState.PROPOSED)
                .toList();
    }

    /** Style of a state's chip. */
    public String kindOf(DecisionState state) {
        return switch (state) {
            case DONE -> "success";
            case REFUSED -> "danger";
            case PROPOSED, UNDER_WAY -> "info";
            case REJECTED -> "neutral";
        };
    }

    private List<DecisionView> all() {
        if (all == null) {
            all = decisions.recent();
        }
        return all;
    }
}
