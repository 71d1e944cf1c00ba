package tr.nes.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.order.ClosingRow;
import tr.nes.order.DecisionKind;
import tr.nes.order.DecisionView;
import tr.nes.order.OrderException;
import tr.nes.order.control.DayClosing;
import tr.nes.order.control.decision.DecisionSteps;
import tr.nes.order.control.decision.DecisionViews;
import tr.nes.order.control.decision.RefundExchange;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Waivers and refunds: one member of staff proposes, another decides. And the day's closing. */
@Stateless
@RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN})
public class OrderDecisions {

    @Inject
    private DecisionSteps steps;

    @Inject
    private DecisionViews views;

    @Inject
    private RefundExchange refunds;

    @Inject
    private DayClosing closing;

    @Inject
    private AuditTrail audit;

    /** The last hundred, the newest first. */
    public List<DecisionView> recent() {
        return views.recent();
    }

    /** @throws OrderException DEBT_GONE unless it is open; NOTE_WRONG, OWN_MATTER, DECISION_EXISTS */
    @RequiresFreshFactor
    @RolesAllowed(Roles.BACK_OFFICE)
    public void proposeWaiver(UUID debt, String reason) {
        steps.proposeWaiver(debt, reason);
    }

    /**
     * Proposes to give a payment back, or what of it paid no debt.
     *
     * @param kind REFUND or SURPLUS
     * @throws OrderException PAYMENT_GONE if there is nothing to give back; NOTE_WRONG, OWN_MATTER, DECISION_EXISTS
     */
    @RequiresFreshFactor
    @RolesAllowed(Roles.BACK_OFFICE)
    public void proposeRefund(String attempt, DecisionKind kind, String reason) {
        steps.proposeRefund(attempt, kind, reason);
    }

    /**
     * Carries it out. A refund that the provider does not answer stays under way, and is asked for again.
     *
     * @throws OrderException DECISION_CLOSED, OWN_PROPOSAL, OWN_MATTER; DEBT_GONE if the debt was paid meanwhile
     */
    @RequiresFreshFactor
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void approve(UUID decision) {
        if (steps.approve(decision)) {
            refunds.give(decision);
        }
    }

    /** @throws OrderException DECISION_CLOSED, OWN_PROPOSAL, OWN_MATTER */
    @RequiresFreshFactor
    public void reject(UUID decision) {
        steps.reject(decision);
    }

    /** Each card payment and refund of that day in our books and in the provider's report. @throws OrderException PROVIDER_SILENT */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<ClosingRow> closing(LocalDate day) {
        return closing.of(day);
    }

    /** The same as CSV in UTF-8, separated by semicolons; the last line has the sums. */
    @RequiresFreshFactor
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String closingFile(LocalDate day) {
        List<ClosingRow> rows = closing.of(day);
        long differing = rows.stream().filter(row -> !row.agrees()).count();
        audit.recordApart(AuditFact.told(AuditAction.DAY_CLOSING, day.toString(), differing + " differ"));
        return DayClosing.csv(rows);
    }
}
