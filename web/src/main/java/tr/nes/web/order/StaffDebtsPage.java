package tr.nes.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tr.nes.order.DebtView;
import tr.nes.order.DecisionKind;
import tr.nes.order.LedgerAccount;
import tr.nes.order.OrderException;
import tr.nes.order.PaymentView;
import tr.nes.order.boundary.OrderDecisions;
import tr.nes.order.boundary.StaffDebts;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Borçlar: search, payments of a debt, and proposals to waive it or to give money back. */
@Named
@RequestScoped
public class StaffDebtsPage {

    private static final String DEBT = "borc";
    private static final String PAYMENT = "odeme";

    @Inject
    private StaffDebts debts;

    @Inject
    private OrderDecisions decisions;

    @Inject
    private DebtSearch search;

    @Inject
    private HttpServletRequest request;

    private String reason;
    private DecisionKind kind = DecisionKind.REFUND;
    private List<DebtView> found;
    private Map<LedgerAccount, Long> balances;

    /** The page shows what the typed text finds. */
    public void search() {
        found = null;
    }

    public String waive() {
        UUID debt = Ids.uuid(request.getParameter(DEBT)).orElse(null);
        return propose(debt == null, () -> decisions.proposeWaiver(debt, reason));
    }

    public String refund() {
        String attempt = Ids.attempt(request.getParameter(PAYMENT)).orElse(null);
        return propose(attempt == null, () -> decisions.proposeRefund(attempt, kind, reason));
    }

    private String propose(boolean nothing, Runnable action) {
        if (nothing) {
            Refusals.add("order.choose");
            return null;
        }
        try {
            action.run();
            return Address.ORDER_DECISIONS.redirect(PageNotice.ORDER_PROPOSED);
        } catch (OrderException refused) {
            Refusals.add("order.refused" + refused.messageKey());
            return null;
        }
    }

    /** Null before the search. */
    public List<DebtView> getFound() {
        if (found == null && search.getText() != null) {
            found = debts.search(search.getText());
        }
        return found;
    }

    /** Tries to pay a debt, the newest first. */
    public List<PaymentView> payments(DebtView debt) {
        return debts.payments(debt.id());
    }

    public List<PaymentView> getQuestionable() {
        return debts.questionable();
    }

    public LedgerAccount[] getAccounts() {
        return LedgerAccount.values();
    }

    /** What stands on an account, in kuruş. */
    public long balance(LedgerAccount account) {
        if (balances == null) {
            balances = debts.balances();
        }
        return balances.get(account);
    }

    public DecisionKind[] getKinds() {
        return new DecisionKind[] {DecisionKind.REFUND, DecisionKind.SURPLUS};
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public DecisionKind getKind() {
        return kind;
    }

    public void setKind(DecisionKind kind) {
        this.kind = kind;
    }
}
