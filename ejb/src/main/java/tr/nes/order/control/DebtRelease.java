package tr.nes.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import tr.nes.shared.DomainException;

/** Lets applications go on whose debt is settled; what can't go on yet, such as an early renewal, is tried again. */
@ApplicationScoped
public class DebtRelease {

    private static final Logger LOG = System.getLogger(DebtRelease.class.getName());

    @Inject
    private DebtReleaseStep step;

    /** Whether a round would find something to do. */
    public boolean isWaiting() {
        return !step.waiting().isEmpty();
    }

    /** One round over those that wait. */
    public void releaseAll() {
        for (UUID debt : step.waiting()) {
            try {
                step.release(debt);
            } catch (DomainException notYet) {
                LOG.log(Level.DEBUG, "the application of a paid debt can''t go on: {0}", notYet.messageKey());
            }
        }
    }
}
