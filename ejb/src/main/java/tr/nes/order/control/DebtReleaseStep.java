package tr.nes.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import tr.nes.enrolment.boundary.ApplicationPayments;
import tr.nes.order.OrderException;
import tr.nes.order.OrderException.Reason;
import tr.nes.order.entity.Debt;

/** The steps of {@link DebtRelease}, each in a transaction of its own. */
@ApplicationScoped
@Transactional
public class DebtReleaseStep {

    @Inject
    private DebtRecords records;

    @Inject
    private ApplicationPayments applications;

    @Inject
    private Clock clock;

    List<UUID> waiting() {
        return records.unreleased();
    }

    /**
     * Locks the application before the debt, as everybody does. Throws what the slice of applications throws if this one
     * can't go on yet.
     *
     * @throws OrderException DEBT_GONE if it was given back or has gone on meanwhile
     */
    void release(UUID id) {
        records.of(List.of(id)).forEach(seen -> applications.paid(seen.application()));
        Debt debt = records.lock(id);
        if (!debt.state().isSettled() || !debt.isUnreleased()) {
            throw new OrderException(Reason.DEBT_GONE);
        }
        debt.release(clock.instant());
    }
}
