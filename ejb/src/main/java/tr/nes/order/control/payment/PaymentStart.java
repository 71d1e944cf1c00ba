package tr.nes.order.control.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import tr.nes.order.OrderException;
import tr.nes.order.OrderException.Reason;
import tr.nes.order.PaymentOrder;
import tr.nes.order.PaymentProvider;
import tr.nes.order.ProviderAnswer;
import tr.nes.order.ProviderUnavailable;
import tr.nes.shared.PublicUrl;

/**
 * Begins a try to pay: earlier tries on the same debts are closed at the provider first, so that nobody pays twice. Each
 * step has a transaction of its own; the provider is called outside.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PaymentStart {

    /** Where browsers come back, and where the provider's server tells results. */
    public static final String RETURN_PATH = "/odeme/donus";

    public static final String NOTICE_PATH = "/odeme/bildirim";

    @Inject
    private PaymentProvider provider;

    @Inject
    private AttemptSteps steps;

    @Inject
    private AttemptOutcomes outcomes;

    /**
     * @return id of the new try
     * @throws OrderException PAYMENT_UNDER_WAY if an earlier one may still be paid; PAYMENT_DONE; DEBT_GONE;
     *     PROVIDER_SILENT
     */
    public String start(List<UUID> debts) {
        steps.payable(debts).forEach(this::close);
        String attempt = steps.begin(debts);
        PaymentOrder order = new PaymentOrder(
                attempt,
                steps.amount(attempt),
                PublicUrl.forPeople() + RETURN_PATH,
                PublicUrl.forPeople() + NOTICE_PATH);
        try {
            steps.opened(attempt, provider.open(order).toString());
        } catch (ProviderUnavailable silent) {
            throw new OrderException(Reason.PROVIDER_SILENT);
        }
        return attempt;
    }

    private void close(String attempt) {
        try {
            ProviderAnswer answer = provider.close(attempt);
            outcomes.take(answer);
            if (answer.status() == ProviderAnswer.Status.ABSENT) {
                steps.closed(attempt);
            }
        } catch (ProviderUnavailable silent) {
            throw new OrderException(Reason.PAYMENT_UNDER_WAY);
        }
        if (steps.state(attempt).isPayable()) {
            throw new OrderException(Reason.PAYMENT_UNDER_WAY);
        }
    }
}
