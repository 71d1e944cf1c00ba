package tr.nes.order.control.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.nes.order.DebtView;
import tr.nes.order.control.DebtRecords;
import tr.nes.order.entity.Debt;
import tr.nes.order.entity.PaymentAttempt;
import tr.nes.shared.Digest;
import tr.nes.shared.Randomness;

/** Numbers of receipts, and the hash of what they say. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReceiptNumbers {

    private static final int DIGITS = 11;

    @Inject
    private AttemptRecords records;

    @Inject
    private DebtRecords debts;

    @Inject
    private Randomness randomness;

    void give(PaymentAttempt attempt) {
        String number;
        do {
            number = "7" + randomness.digits(DIGITS);
        } while (records.byReceipt(number).isPresent());
        attempt.receive(number, hash(number, attempt));
    }

    /** SHA-256 of all that the receipt says. */
    private String hash(String number, PaymentAttempt attempt) {
        List<DebtView> of = debts.of(attempt.debts()).stream().map(Debt::view).toList();
        Stream<String> head = Stream.of(
                number,
                attempt.id(),
                String.valueOf(attempt.taken()),
                String.valueOf(attempt.endedAt().getEpochSecond()));
        Stream<String> lines = of.stream()
                .flatMap(debt -> Stream.concat(
                        Stream.of(
                                debt.reference(),
                                debt.payer().number(),
                                debt.payer().name(),
                                debt.cause()),
                        debt.lines().stream()
                                .map(line -> line.item() + " " + line.quantity() + " " + line.amount() + " "
                                        + line.vatPercent())));
        return Digest.sha256(Stream.concat(head, lines).collect(Collectors.joining("\n")));
    }
}
