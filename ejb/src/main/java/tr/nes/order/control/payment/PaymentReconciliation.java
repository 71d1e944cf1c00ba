package tr.nes.order.control.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import tr.nes.order.AttemptState;
import tr.nes.order.PaymentProvider;
import tr.nes.order.ProviderAnswer;
import tr.nes.order.ProviderUnavailable;
import tr.nes.order.control.OrderConfiguration;

/** Asks the provider about tries of which no result has come, and closes those that nobody finished or the bank refused. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PaymentReconciliation {

    private static final Logger LOG = System.getLogger(PaymentReconciliation.class.getName());

    @Inject
    private PaymentProvider provider;

    @Inject
    private AttemptSteps steps;

    @Inject
    private AttemptOutcomes outcomes;

    /** Whether a round would find something to do. */
    public boolean isWaiting() {
        return !steps.payable(AttemptPolicy.YOUNG).isEmpty();
    }

    /** One round over those of at least some minutes. */
    public void askAll() {
        for (String attempt : steps.payable(AttemptPolicy.YOUNG)) {
            try {
                settle(attempt);
            } catch (ProviderUnavailable silent) {
                LOG.log(Level.WARNING, "the payment provider does not answer: {0}", silent.getMessage());
                return;
            }
        }
    }

    private void settle(String attempt) throws ProviderUnavailable {
        Duration longest = Duration.ofMinutes(OrderConfiguration.CURRENT.paymentMinutes());
        boolean ends = steps.state(attempt) == AttemptState.REFUSED
                || steps.age(attempt).compareTo(longest) >= 0;
        outcomes.take(ends ? provider.close(attempt) : provider.query(attempt));
    }

    /** Asks about one that a person looks at; whether there was an answer, or nothing to ask. */
    public boolean ask(String attempt) {
        if (!provider.isConnected() || steps.state(attempt) != AttemptState.OPEN) {
            return true;
        }
        try {
            ProviderAnswer answer = provider.query(attempt);
            outcomes.take(answer);
            return true;
        } catch (ProviderUnavailable silent) {
            LOG.log(Level.DEBUG, "the payment provider does not answer", silent);
            return false;
        }
    }
}
