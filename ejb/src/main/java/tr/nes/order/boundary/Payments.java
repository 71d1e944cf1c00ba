package tr.nes.order.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.order.AttemptView;
import tr.nes.order.OrderException;
import tr.nes.order.OrderException.Reason;
import tr.nes.order.PaymentProvider;
import tr.nes.order.ProviderAnswer;
import tr.nes.order.control.DebtQuery;
import tr.nes.order.control.payment.AttemptOutcomes;
import tr.nes.order.control.payment.AttemptSteps;
import tr.nes.order.control.payment.PaymentReconciliation;
import tr.nes.order.control.payment.PaymentStart;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/**
 * Payments by card, without login. Whoever has the random id of a try may see it; only the provider's server decides how it
 * ended, never what a browser brings back.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Payments {

    private static final int QUESTIONS_PER_MINUTE = 30;
    private static final int STARTS_PER_MINUTE = 10;

    @Inject
    private PaymentProvider provider;

    @Inject
    private DebtQuery query;

    @Inject
    private PaymentStart start;

    @Inject
    private AttemptSteps steps;

    @Inject
    private AttemptOutcomes outcomes;

    @Inject
    private PaymentReconciliation reconciliation;

    @Inject
    private RateLimiter limiter;

    @Inject
    private RequestOrigin origin;

    @Inject
    private AuditTrail audit;

    /** Whether people can pay by card. */
    public boolean isOffered() {
        return provider.isConnected();
    }

    /**
     * Begins a try to pay these debts. Earlier tries on them are closed at the provider first.
     *
     * @param number identity or tax number as typed
     * @param reference of one of the payer's debts
     * @return id of the try, 32 hexadecimal digits
     * @throws OrderException DEBT_NONE; PAYMENT_DONE if one is not open any more; PAYMENT_UNDER_WAY if an earlier try may
     *     still be paid; PROVIDER_SILENT, TOO_OFTEN
     */
    public String start(String number, String reference, Collection<UUID> debts) {
        if (!limiter.take("payment start " + origin.network(), STARTS_PER_MINUTE, RatePeriod.MINUTE)) {
            throw new OrderException(Reason.TOO_OFTEN);
        }
        if (!provider.isConnected()) {
            throw new OrderException(Reason.PROVIDER_SILENT);
        }
        return start.start(query.demand(number, reference, debts));
    }

    /** How a try stands; the provider is asked if it has not said. Empty if there is none with this id. */
    public Optional<AttemptView> look(String attempt) {
        Optional<AttemptView> found = steps.view(attempt);
        boolean asks = found.isPresent()
                && found.get().page() != null
                && limiter.take("payment look " + origin.network(), QUESTIONS_PER_MINUTE, RatePeriod.MINUTE);
        if (!asks) {
            return found;
        }
        reconciliation.ask(attempt);
        return steps.view(attempt);
    }

    /**
     * The provider's server tells how a try ended; the same word may come often and late.
     *
     * @return false if it is not certainly the provider's
     */
    public boolean tell(Map<String, String> fields) {
        Optional<ProviderAnswer> answer = provider.notice(fields);
        if (answer.isEmpty()) {
            audit.recordApart(AuditFact.refused(AuditAction.PAYMENT_NOTICE, null, "", "signature"));
            return false;
        }
        outcomes.take(answer.get());
        return true;
    }

    /** The try of which a browser comes back from the provider; empty unless the provider sent it. Decides nothing. */
    public Optional<String> returned(Map<String, String> fields) {
        return provider.returned(fields);
    }
}
