package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tr.nes.enrolment.entity.Application;

/** Ends applications that were not finished in time, and reminds their applicants before. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ApplicationExpiry {

    private static final int BATCH = 50;

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private ApplicationNotices notices;

    @Inject
    private ApplicationAccesses accesses;

    @Inject
    private Clock clock;

    /** False if none is left. */
    public boolean endNext() {
        List<UUID> overdue = records.overdue(clock.instant(), BATCH);
        overdue.forEach(steps::find);
        return !overdue.isEmpty();
    }

    /** False if none is left. */
    public boolean remindNext() {
        Instant soon = clock.instant().plus(Duration.ofDays(EnrolmentConfiguration.CURRENT.reminderDays()));
        List<UUID> waiting = records.unreminded(soon, BATCH);
        for (UUID id : waiting) {
            Application application = steps.demand(id);
            if (application.state().isUnfinished() && !application.isReminded()) {
                notices.remind(application);
            }
            application.remind();
        }
        return !waiting.isEmpty();
    }

    public void sweep() {
        accesses.deleteOld();
    }
}
