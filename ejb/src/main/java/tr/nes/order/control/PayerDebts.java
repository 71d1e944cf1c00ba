package tr.nes.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.order.DebtPayment;
import tr.nes.order.control.payment.AttemptRecords;
import tr.nes.order.entity.BankTransfer;
import tr.nes.order.entity.Debt;
import tr.nes.order.entity.PaymentAttempt;

/** What came for debts, by card and by bank. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PayerDebts {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    @Inject
    private DebtRecords records;

    @Inject
    private AttemptRecords attempts;

    /** The newest first. */
    public List<DebtPayment> payments(Collection<UUID> debts) {
        return Stream.concat(
                        attempts.booked(debts).stream().map(this::payment),
                        records.transfers(debts).stream().map(this::payment))
                .sorted(Comparator.comparing(DebtPayment::day).reversed())
                .toList();
    }

    private DebtPayment payment(PaymentAttempt attempt) {
        return new DebtPayment(
                attempt.id(),
                attempt.receipt(),
                LocalDate.ofInstant(attempt.endedAt(), ISTANBUL),
                references(attempt.debts()),
                attempt.taken(),
                attempt.taken() - attempt.kept());
    }

    private DebtPayment payment(BankTransfer transfer) {
        return new DebtPayment(
                null, transfer.number(), transfer.paidOn(), references(List.of(transfer.debt())), transfer.amount(), 0);
    }

    private List<String> references(List<UUID> ids) {
        return records.of(ids).stream().map(Debt::reference).toList();
    }
}
