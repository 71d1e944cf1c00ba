package tr.nes.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import tr.nes.order.AttemptState;
import tr.nes.order.AttemptView;
import tr.nes.order.boundary.Payments;

/** Ödeme: the way to the provider's page and, afterwards, what the provider's server says. Needs no session. */
@Named
@RequestScoped
public class PaymentResultPage {

    static final String ATTEMPT = "deneme";
    static final String RETURNED = "donus";

    @Inject
    private Payments payments;

    @Inject
    private HttpServletRequest request;

    private AttemptView found;
    private boolean asked;

    /** Null if there is none with the id in the address. */
    public AttemptView getFound() {
        if (!asked) {
            asked = true;
            found = Ids.attempt(request.getParameter(ATTEMPT))
                    .flatMap(payments::look)
                    .orElse(null);
        }
        return found;
    }

    /** Whether the way to the provider is offered. */
    public boolean isAhead() {
        return getFound() != null && found.page() != null && request.getParameter(RETURNED) == null;
    }

    public boolean isWaiting() {
        return getFound() != null && found.state() == AttemptState.OPEN && !isAhead();
    }

    public boolean isPaid() {
        return getFound() != null && found.state() == AttemptState.PAID;
    }

    /** Whether no money was taken, and another try is possible. */
    public boolean isUnpaid() {
        return getFound() != null && (found.state() == AttemptState.REFUSED || found.state() == AttemptState.CLOSED);
    }

    public boolean isMismatched() {
        return getFound() != null && found.state() == AttemptState.MISMATCHED;
    }
}
