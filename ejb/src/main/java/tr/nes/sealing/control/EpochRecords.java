package tr.nes.sealing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.nes.sealing.EpochFate;
import tr.nes.sealing.EpochTurned;
import tr.nes.sealing.entity.EpochKey;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.Settings;

/** Records of the epochs. Each method commits its own transaction. */
@ApplicationScoped
public class EpochRecords {

    @Produces
    @ApplicationScoped
    static CheckedConfiguration checked() {
        return Settings.check("sealing", SealingConfiguration.class);
    }

    /** The timer's interval. */
    private static final Duration TICK = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Event<EpochTurned> turned;

    @Inject
    private Clock clock;

    /** Whether an epoch must begin or end, or a retired key is still to be destroyed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean isStepDue(String current) {
        EpochKey epoch = database.find(EpochKey.class, current);
        return epoch == null
                || epoch.isDue(life(), clock.instant())
                || database.createQuery(
                                        "select count(e) from EpochKey e where e.destroyedAt is null"
                                                + " and e.retiredAt is not null",
                                        Long.class)
                                .getSingleResult()
                        > 0;
    }

    /** Whether the current epoch must end. An epoch that is not recorded yet is recorded as starting now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean isDue(String current) {
        EpochKey epoch = database.find(EpochKey.class, current, LockModeType.PESSIMISTIC_WRITE);
        if (epoch == null) {
            open(current);
            return false;
        }
        return epoch.isDue(life(), clock.instant());
    }

    /** Records the current epoch as opened and retires all others. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void opened(String current) {
        open(current);
    }

    private void open(String current) {
        Instant now = clock.instant();
        living().forEach(epoch -> epoch.retire(now));
        database.persist(new EpochKey(current, now));
        turned.fire(new EpochTurned(current, EpochTurned.Turn.OPENED));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> retired() {
        return living().stream()
                .filter(epoch -> epoch.retiredAt() != null)
                .map(EpochKey::id)
                .toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean mayBeDestroyed(String old) {
        return database.find(EpochKey.class, old).mayBeDestroyed(grace(), clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void destroyed(String old) {
        database.find(EpochKey.class, old).destroyed(clock.instant());
        turned.fire(new EpochTurned(old, EpochTurned.Turn.DESTROYED));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void wantSuccessor() {
        living().stream().filter(epoch -> epoch.retiredAt() == null).forEach(EpochKey::wantSuccessor);
    }

    /** Empty if no such epoch is recorded. */
    @Transactional
    public Optional<EpochFate> fate(String keyId) {
        return Optional.ofNullable(database.find(EpochKey.class, keyId)).map(this::fate);
    }

    /** Fate of an epoch that the timer is about to record. */
    public EpochFate fateOfNewest() {
        return fate(new EpochKey("", clock.instant()));
    }

    private EpochFate fate(EpochKey epoch) {
        if (epoch.destroyedAt() != null) {
            return new EpochFate(true, epoch.destroyedAt());
        }
        Instant retirement = epoch.retiredAt() != null
                ? epoch.retiredAt()
                : epoch.openedAt().plus(life()).plus(TICK);
        Instant planned = retirement.plus(grace()).plus(TICK);
        Instant soonest = clock.instant().plus(TICK);
        return new EpochFate(false, planned.isBefore(soonest) ? soonest : planned);
    }

    private List<EpochKey> living() {
        return database.createQuery(
                        "select e from EpochKey e where e.destroyedAt is null order by e.openedAt", EpochKey.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static Duration life() {
        return Duration.ofHours(SealingConfiguration.CURRENT.epochHours());
    }

    private static Duration grace() {
        return Duration.ofSeconds(SealingConfiguration.CURRENT.epochGraceSeconds());
    }
}
