package tr.nes.order.control.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.FourEyes;
import tr.nes.holder.boundary.Holders;
import tr.nes.order.BookingKind;
import tr.nes.order.DebtPayer;
import tr.nes.order.DebtState;
import tr.nes.order.DecisionKind;
import tr.nes.order.DecisionState;
import tr.nes.order.LedgerAccount;
import tr.nes.order.OrderException;
import tr.nes.order.OrderException.Reason;
import tr.nes.order.control.DebtRecords;
import tr.nes.order.control.Ledger;
import tr.nes.order.control.OrderAudit;
import tr.nes.order.control.Postings;
import tr.nes.order.control.payment.AttemptRecords;
import tr.nes.order.entity.Debt;
import tr.nes.order.entity.Decision;
import tr.nes.order.entity.PaymentAttempt;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;

/** Proposes waivers and refunds, and decides them; each in one transaction. Refusals are recorded. */
@ApplicationScoped
@Transactional
public class DecisionSteps {

    @Inject
    private DecisionRecords records;

    @Inject
    private DebtRecords debts;

    @Inject
    private AttemptRecords attempts;

    @Inject
    private Ledger ledger;

    @Inject
    private OrderAudit persons;

    @Inject
    private AuditTrail audit;

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Throws DEBT_GONE, PAYMENT_UNDER_WAY, NOTE_WRONG, OWN_MATTER, DECISION_EXISTS. */
    public UUID proposeWaiver(UUID debt, String reason) {
        Debt found = debts.lock(debt);
        demandOthers(found.payer(), found.reference());
        if (found.state() != DebtState.OPEN) {
            throw new OrderException(Reason.DEBT_GONE);
        }
        return add(Decision.waiver(found, reason, caller.holder(), clock.instant()), found.reference());
    }

    /** Throws PAYMENT_GONE, NOTE_WRONG, OWN_MATTER, DECISION_EXISTS. */
    public UUID proposeRefund(String attempt, DecisionKind kind, String reason) {
        PaymentAttempt found = demandAttempt(attempt);
        demandOthers(payer(found), found.id());
        long amount = kind == DecisionKind.SURPLUS ? found.surplus() : found.kept();
        if (amount == 0 || kind == DecisionKind.WAIVER) {
            throw new OrderException(Reason.PAYMENT_GONE);
        }
        return add(Decision.refund(kind, found, amount, reason, caller.holder(), clock.instant()), found.id());
    }

    private UUID add(Decision decision, String subject) {
        records.add(decision);
        audit.record(AuditFact.told(AuditAction.ORDER_PROPOSED, subject, decision.kind() + " " + decision.amount()));
        return decision.id();
    }

    /**
     * A waiver is carried out, a refund is under way to the provider.
     *
     * @return whether the provider has to be asked
     */
    public boolean approve(UUID id) {
        Decision decision = decidable(id);
        audit.record(AuditFact.told(
                AuditAction.ORDER_APPROVED, subject(decision), decision.kind() + " " + decision.amount()));
        if (decision.kind() == DecisionKind.WAIVER) {
            waive(decision);
            decision.approve(DecisionState.DONE, caller.holder(), clock.instant());
            return false;
        }
        decision.approve(DecisionState.UNDER_WAY, caller.holder(), clock.instant());
        return true;
    }

    private void waive(Decision decision) {
        Debt debt = debts.lock(decision.debt());
        debt.move(DebtState.WAIVED, clock.instant());
        Postings postings = new Postings().move(debt.amount(), LedgerAccount.DEBTORS, LedgerAccount.WAIVERS, debt.id());
        ledger.book(BookingKind.WAIVER, debt.id().toString(), postings, caller.holder());
        persons.done(AuditAction.DEBT_WAIVED, debt, String.valueOf(debt.amount()));
    }

    public void reject(UUID id) {
        Decision decision = decidable(id);
        decision.reject(caller.holder(), clock.instant());
        audit.record(AuditFact.told(
                AuditAction.ORDER_REJECTED, subject(decision), decision.kind().name()));
    }

    private Decision decidable(UUID id) {
        Decision decision = records.lock(id);
        if (decision.state() != DecisionState.PROPOSED) {
            throw refused(id, Reason.DECISION_CLOSED);
        }
        FourEyes.Obstacle obstacle = FourEyes.obstacle(
                decision.proposedBy(), caller.holder(), () -> caller.holder().equals(concerned(decision)));
        if (obstacle != null) {
            throw refused(id, Reason.valueOf(obstacle.name()));
        }
        return decision;
    }

    private HolderId concerned(Decision decision) {
        return decision.kind() == DecisionKind.WAIVER
                ? persons.person(debts.lock(decision.debt()).payer())
                : persons.person(payer(demandAttempt(decision.attempt())));
    }

    private void demandOthers(DebtPayer payer, String subject) {
        if (caller.holder().equals(persons.person(payer))) {
            throw refused(subject, Reason.OWN_MATTER);
        }
    }

    private OrderException refused(Object subject, Reason reason) {
        OrderException refusal = new OrderException(reason);
        audit.recordApart(
                AuditFact.refused(AuditAction.ORDER_APPROVED, null, String.valueOf(subject), refusal.messageKey()));
        return refusal;
    }

    private PaymentAttempt demandAttempt(String id) {
        return attempts.lock(id).orElseThrow(() -> new OrderException(Reason.PAYMENT_GONE));
    }

    private DebtPayer payer(PaymentAttempt attempt) {
        return debts.of(attempt.debts()).get(0).payer();
    }

    private String subject(Decision decision) {
        return decision.kind() == DecisionKind.WAIVER
                ? debts.lock(decision.debt()).reference()
                : decision.attempt();
    }

    List<UUID> underWay() {
        return records.underWay();
    }

    /** Null if it is not under way any more. */
    Decision underWay(UUID id) {
        Decision decision = records.lock(id);
        return decision.state() == DecisionState.UNDER_WAY ? decision : null;
    }

    /** The provider's word about a refund: books it once. @param given whether it gave the money back */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void ended(UUID id, boolean given) {
        Decision decision = records.lock(id);
        if (decision.state() != DecisionState.UNDER_WAY) {
            return;
        }
        decision.end(given ? DecisionState.DONE : DecisionState.REFUSED);
        if (given) {
            giveBack(decision, demandAttempt(decision.attempt()));
        }
        AuditResult result = given ? AuditResult.DONE : AuditResult.REFUSED;
        audit.record(new AuditFact(
                AuditAction.PAYMENT_REFUNDED, result, null, decision.attempt(), String.valueOf(decision.amount())));
    }

    /** Of all: its debts were paid, and are not any more; the rest was nobody's. */
    private void giveBack(Decision decision, PaymentAttempt attempt) {
        Postings postings = new Postings();
        long left = decision.amount();
        if (decision.kind() == DecisionKind.REFUND) {
            for (Debt debt : debts.lock(attempt.paidDebts())) {
                debt.move(DebtState.REFUNDED, clock.instant());
                postings.move(debt.amount(), LedgerAccount.CARD_PROVIDER, LedgerAccount.REFUNDS, debt.id());
                left -= debt.amount();
                persons.done(AuditAction.DEBT_REFUNDED, debt, String.valueOf(debt.amount()));
            }
        }
        if (decision.amount() > left) {
            attempt.giveBack(decision.amount() - left);
        }
        if (left > 0) {
            attempt.giveBackSurplus(left);
        }
        postings.move(left, LedgerAccount.CARD_PROVIDER, LedgerAccount.SURPLUS, null);
        ledger.book(BookingKind.REFUND, decision.id().toString(), postings, decision.decidedBy());
    }
}
