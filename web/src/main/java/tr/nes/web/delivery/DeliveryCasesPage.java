package tr.nes.web.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.delivery.CaseDecision;
import tr.nes.delivery.DeliveryCaseView;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.boundary.DeliveryCases;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Gönderi bildirimleri: what holders say about their shipments, and who pays for a replacement. */
@Named
@RequestScoped
public class DeliveryCasesPage {

    private static final int SETTLED = 20;
    private static final String DECISION = "karar";

    @Inject
    private DeliveryCases cases;

    @Inject
    private HttpServletRequest request;

    private List<DeliveryCaseView> open;
    private List<DeliveryCaseView> settled;
    private String answer;

    public String settle() {
        UUID id = ParcelsPage.uuid(request.getParameter(StepUp.ITEM)).orElse(null);
        Optional<CaseDecision> decision = Stream.of(CaseDecision.values())
                .filter(each -> each.name().equals(request.getParameter(DECISION)))
                .findFirst();
        if (id == null || decision.isEmpty()) {
            Refusals.add("delivery.settleChoose");
            return null;
        }
        try {
            cases.settle(id, decision.get(), answer);
            return Address.DELIVERY_CASES.redirect(PageNotice.DELIVERY_SETTLED);
        } catch (DeliveryException refused) {
            Refusals.add("delivery.refused" + refused.messageKey());
            return null;
        }
    }

    /** Oldest first. */
    public List<DeliveryCaseView> getOpen() {
        if (open == null) {
            open = cases.open();
        }
        return open;
    }

    public boolean isChosen(DeliveryCaseView row) {
        return row.id().toString().equals(request.getParameter(StepUp.ITEM));
    }

    public boolean isDecided(CaseDecision decision) {
        return decision.name().equals(request.getParameter(DECISION));
    }

    public CaseDecision[] getDecisions() {
        return CaseDecision.values();
    }

    /** Newest first. */
    public List<DeliveryCaseView> getSettled() {
        if (settled == null) {
            settled = cases.settled(SETTLED);
        }
        return settled;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
