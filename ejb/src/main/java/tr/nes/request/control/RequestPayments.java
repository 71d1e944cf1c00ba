package tr.nes.request.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import tr.nes.shared.DomainException;

/** Lets orders go on whose debt is settled, and end that wait too long. */
@ApplicationScoped
public class RequestPayments {

    private static final Logger LOG = System.getLogger(RequestPayments.class.getName());

    @Inject
    private RequestJobSteps steps;

    /** Whether an order is paid that has not gone on. */
    public boolean isWaiting() {
        return !steps.settled().isEmpty();
    }

    /** One round over those that are paid. */
    public void settleAll() {
        for (UUID request : steps.settled()) {
            try {
                steps.settle(request);
            } catch (DomainException notYet) {
                LOG.log(Level.WARNING, "a paid order can''t go on: {0}", notYet.messageKey());
            }
        }
    }

    /** One round over those that wait too long. */
    public void expireAll() {
        steps.overdue().forEach(steps::expire);
    }
}
