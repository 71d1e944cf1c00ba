package tr.nes.order.control.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import tr.nes.order.PaymentProvider;
import tr.nes.order.ProviderUnavailable;
import tr.nes.order.entity.Decision;

/** Asks the provider to give money back, outside any transaction; without an answer it is asked again, under the same id. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RefundExchange {

    private static final Logger LOG = System.getLogger(RefundExchange.class.getName());

    @Inject
    private DecisionSteps steps;

    @Inject
    private PaymentProvider provider;

    /** Whether a round would find something to do. */
    public boolean isWaiting() {
        return !steps.underWay().isEmpty();
    }

    /** One round over those under way. */
    public void giveAll() {
        steps.underWay().forEach(this::give);
    }

    /** Does nothing if there is no answer: it stays under way. */
    public void give(UUID id) {
        Decision decision = steps.underWay(id);
        if (decision == null) {
            return;
        }
        try {
            steps.ended(id, provider.refund(decision.attempt(), id.toString(), decision.amount()));
        } catch (ProviderUnavailable silent) {
            LOG.log(Level.WARNING, "no answer to a refund; it is asked for again: {0}", silent.getMessage());
        }
    }
}
