package tr.nes.certificate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import tr.nes.certificate.entity.ComparisonRound;

/** Stores the progress of the comparison, so that it resumes there after an outage of the authority or a restart. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ComparisonProgress {

    /** From the start of a round to the start of the next, if it has ended by then. */
    static final Duration PAUSE = Duration.ofHours(6);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** Locks no row: on H2 a lock is a write. */
    public boolean isDue() {
        return database.find(ComparisonRound.class, ComparisonRound.ONLY).isDue(clock.instant(), PAUSE);
    }

    /** The serial number after which to resume; empty while nothing is due. */
    public Optional<String> next() {
        return round().next(clock.instant(), PAUSE);
    }

    public void passed(String serialNumber) {
        round().passed(serialNumber);
    }

    public void end() {
        round().end();
    }

    private ComparisonRound round() {
        return database.find(ComparisonRound.class, ComparisonRound.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
