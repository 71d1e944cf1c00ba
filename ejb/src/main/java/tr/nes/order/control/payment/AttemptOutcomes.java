package tr.nes.order.control.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.order.AttemptState;
import tr.nes.order.BookingKind;
import tr.nes.order.DebtState;
import tr.nes.order.LedgerAccount;
import tr.nes.order.ProviderAnswer;
import tr.nes.order.control.DebtRecords;
import tr.nes.order.control.Ledger;
import tr.nes.order.control.OrderAudit;
import tr.nes.order.control.Postings;
import tr.nes.order.entity.Debt;
import tr.nes.order.entity.PaymentAttempt;

/**
 * Takes the provider's word about a try, from wherever it comes and however often: state, debts, books, receipt and audit
 * in one transaction, under the lock of the try's row. A payment is booked once: the state says so, and the books have one
 * booking for each try.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class AttemptOutcomes {

    @Inject
    private AttemptRecords records;

    @Inject
    private DebtRecords debts;

    @Inject
    private Ledger ledger;

    @Inject
    private ReceiptNumbers receipts;

    @Inject
    private OrderAudit debtAudit;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Does nothing for a try that is not ours. */
    public void take(ProviderAnswer answer) {
        records.lock(answer.attempt()).ifPresent(attempt -> take(attempt, answer));
    }

    private void take(PaymentAttempt attempt, ProviderAnswer answer) {
        Duration age = Duration.between(attempt.startedAt(), clock.instant());
        AttemptState next = AttemptPolicy.next(attempt.state(), answer, attempt.amount(), age);
        if (next == attempt.state()) {
            return;
        }
        attempt.move(next, clock.instant());
        if (next.isBooked()) {
            book(attempt, next, AttemptPolicy.taken(answer));
        }
        AuditResult result = next == AttemptState.PAID ? AuditResult.DONE : AuditResult.REFUSED;
        audit.record(new AuditFact(AuditAction.PAYMENT_ENDED, result, null, attempt.id(), next.name()));
    }

    private void book(PaymentAttempt attempt, AttemptState state, long taken) {
        List<Debt> open = state == AttemptState.PAID
                ? debts.lock(attempt.debts()).stream()
                        .filter(debt -> debt.state() == DebtState.OPEN)
                        .toList()
                : List.of();
        Postings postings = new Postings();
        for (Debt debt : open) {
            debt.move(DebtState.PAID, clock.instant());
            postings.move(debt.amount(), LedgerAccount.DEBTORS, LedgerAccount.CARD_PROVIDER, debt.id());
            debtAudit.done(AuditAction.DEBT_PAID, debt, "card");
        }
        List<UUID> paid = open.stream().map(Debt::id).toList();
        long used = open.stream().mapToLong(Debt::amount).sum();
        postings.move(taken - used, LedgerAccount.SURPLUS, LedgerAccount.CARD_PROVIDER, null);
        attempt.take(taken, paid, used);
        ledger.book(BookingKind.CARD_PAYMENT, attempt.id(), postings, null);
        if (state == AttemptState.PAID) {
            receipts.give(attempt);
        }
    }
}
