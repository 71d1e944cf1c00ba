package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationAccess;

/** Which browsers have which application open. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ApplicationAccesses {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** To be confirmed by a code to the application's phone, if it has one and {@code proven} is false. */
    public DraftAccess open(Application application, boolean proven) {
        boolean confirmed = proven || application.phone() == null;
        ApplicationAccess access = new ApplicationAccess(application.id(), confirmed, clock.instant());
        database.persist(access);
        return access.id();
    }

    /** @throws ApplicationException ACCESS_OVER unless it is good; it may be unconfirmed */
    public ApplicationAccess demand(DraftAccess access) {
        ApplicationAccess found = access == null
                ? null
                : database.find(ApplicationAccess.class, access.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !found.isGood(clock.instant())) {
            throw new ApplicationException(Reason.ACCESS_OVER);
        }
        return found;
    }

    public void end(UUID application) {
        database.createQuery("delete from ApplicationAccess a where a.application = :id")
                .setParameter("id", application)
                .executeUpdate();
    }

    /** Whoever opened it before the phone was confirmed has to prove the phone as well. */
    public void endOthers(ApplicationAccess kept) {
        database.createQuery("delete from ApplicationAccess a where a.application = :id and a.id <> :kept")
                .setParameter("id", kept.application())
                .setParameter("kept", kept.id().value())
                .executeUpdate();
    }

    public void deleteOld() {
        database.createQuery("delete from ApplicationAccess a where a.openedAt < :before")
                .setParameter("before", clock.instant().minus(ApplicationAccess.LIFE))
                .executeUpdate();
    }
}
