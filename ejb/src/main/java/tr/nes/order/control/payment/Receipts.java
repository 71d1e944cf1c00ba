package tr.nes.order.control.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import tr.nes.order.DebtView;
import tr.nes.order.ReceiptLink;
import tr.nes.order.ReceiptVerdict;
import tr.nes.order.ReceiptVerdict.Result;
import tr.nes.order.control.DebtRecords;
import tr.nes.order.entity.Debt;
import tr.nes.order.entity.PaymentAttempt;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/** Receipts of payments, and whether one that somebody holds is ours. */
@ApplicationScoped
@Transactional
public class Receipts {

    private static final int PER_MINUTE = 20;

    @Inject
    private AttemptRecords records;

    @Inject
    private DebtRecords debts;

    @Inject
    private ReceiptDocument document;

    @Inject
    private RateLimiter limiter;

    @Inject
    private RequestOrigin origin;

    /** PDF; empty unless the try was paid. @param language {@code en}; anything else is Turkish */
    public Optional<byte[]> pdf(String attempt, String language) {
        return records.find(attempt).filter(found -> found.receipt() != null).map(found -> pdf(found, language));
    }

    private byte[] pdf(PaymentAttempt attempt, String language) {
        List<DebtView> of = debts.of(attempt.debts()).stream().map(Debt::view).toList();
        return document.pdf(attempt.payment(), new ReceiptLink(attempt.receipt(), attempt.receiptHash()), of, language);
    }

    /** Only whoever has the hash of the QR code learns anything. */
    public ReceiptVerdict verify(String scanned) {
        if (!limiter.take("receipt verification " + origin.network(), PER_MINUTE, RatePeriod.MINUTE)) {
            return ReceiptVerdict.of(Result.THROTTLED);
        }
        return ReceiptLink.parse(scanned)
                .flatMap(link -> records.byReceipt(link.number())
                        .filter(attempt -> attempt.receiptHash().equals(link.contentHash())))
                .map(attempt -> new ReceiptVerdict(
                        Result.GENUINE, attempt.receipt(), attempt.endedAt(), attempt.taken(), attempt.kept() == 0))
                .orElseGet(() -> ReceiptVerdict.of(Result.UNKNOWN));
    }
}
