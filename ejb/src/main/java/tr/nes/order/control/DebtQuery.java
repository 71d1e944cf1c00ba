package tr.nes.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.order.DebtQueryResult;
import tr.nes.order.DebtQueryResult.Outcome;
import tr.nes.order.OrderException;
import tr.nes.order.OrderException.Reason;
import tr.nes.order.entity.Debt;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/** Finds debts for somebody who is not logged in, by the payer's number and the reference of one of the payer's debts. */
@ApplicationScoped
@Transactional
public class DebtQuery {

    private static final int PER_MINUTE = 10;

    @Inject
    private DebtRecords records;

    @Inject
    private RateLimiter limiter;

    @Inject
    private RequestOrigin origin;

    @Inject
    private AuditTrail audit;

    /** Whether another query is allowed from here in this minute. */
    public boolean take() {
        return limiter.take("debt query " + origin.network(), PER_MINUTE, RatePeriod.MINUTE);
    }

    /** Spaces, hyphens and small letters don't matter. Nothing open, another's reference and no such payer are one answer. */
    public DebtQueryResult find(String number, String reference) {
        List<Debt> open = records.open(plain(number), plain(reference));
        if (open.isEmpty()) {
            audit.record(AuditFact.refused(AuditAction.DEBT_QUERY, null, "", "unknown"));
            return DebtQueryResult.of(Outcome.UNKNOWN);
        }
        return new DebtQueryResult(Outcome.FOUND, open.stream().map(Debt::view).toList());
    }

    /** Those of the chosen ones that this number and reference lead to. @throws OrderException DEBT_NONE, PAYMENT_DONE */
    public List<UUID> demand(String number, String reference, Collection<UUID> chosen) {
        if (chosen.isEmpty()) {
            throw new OrderException(Reason.DEBT_NONE);
        }
        Set<UUID> open = records.open(plain(number), plain(reference)).stream()
                .map(Debt::id)
                .collect(Collectors.toSet());
        if (!open.containsAll(new HashSet<>(chosen))) {
            throw new OrderException(Reason.PAYMENT_DONE);
        }
        return chosen.stream().distinct().toList();
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
