package tr.nes.order.control.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import tr.nes.holder.boundary.Holders;
import tr.nes.order.DebtPayer;
import tr.nes.order.DecisionKind;
import tr.nes.order.DecisionView;
import tr.nes.order.control.DebtRecords;
import tr.nes.order.control.payment.AttemptRecords;
import tr.nes.order.entity.Debt;
import tr.nes.order.entity.Decision;
import tr.nes.order.entity.PaymentAttempt;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;

/** Waivers and refunds with the names of the people. */
@ApplicationScoped
@Transactional
public class DecisionViews {

    @Inject
    private DecisionRecords records;

    @Inject
    private DebtRecords debts;

    @Inject
    private AttemptRecords attempts;

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    /** The last hundred, the newest first. */
    public List<DecisionView> recent() {
        return records.recent().stream().map(this::view).toList();
    }

    private DecisionView view(Decision decision) {
        Debt debt = debt(decision);
        PaymentAttempt attempt = decision.kind() == DecisionKind.WAIVER
                ? null
                : attempts.find(decision.attempt()).orElseThrow();
        DebtPayer payer = debt.payer();
        return new DecisionView(
                decision.id(),
                decision.kind(),
                attempt == null ? debt.reference() : attempt.receipt() == null ? attempt.id() : attempt.receipt(),
                payer.name(),
                decision.amount(),
                decision.reason(),
                name(decision.proposedBy()),
                decision.proposedAt(),
                name(decision.decidedBy()),
                decision.state(),
                decision.proposedBy().equals(caller.holder()));
    }

    private Debt debt(Decision decision) {
        return decision.kind() == DecisionKind.WAIVER
                ? debts.of(List.of(decision.debt())).get(0)
                : debts.of(attempts.find(decision.attempt()).orElseThrow().debts())
                        .get(0);
    }

    private String name(HolderId person) {
        return person == null ? "" : holders.view(person).fullName();
    }
}
