package tr.nes.access.control.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import tr.nes.access.entity.StaffEnrolment;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.shared.HolderId;

/** Who may log in as an administrator without a signature for the time being. */
@ApplicationScoped
@Transactional
public class StaffEnrolmentRecords {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Until when; empty if a signature is needed. */
    public Optional<Instant> openUntil(HolderId holder) {
        return Optional.ofNullable(database.find(StaffEnrolment.class, holder.value()))
                .filter(found -> found.isOpen(clock.instant()))
                .map(StaffEnrolment::closesAt);
    }

    public Instant open(HolderId holder) {
        StaffEnrolment known = lock(holder);
        StaffEnrolment opened = known == null ? new StaffEnrolment(holder, clock.instant()) : known;
        if (known == null) {
            database.persist(opened);
        } else {
            known.open(clock.instant());
        }
        audit.record(AuditFact.done(AuditAction.STAFF_ENROLMENT_OPENED, holder, ""));
        return opened.closesAt();
    }

    /** The person has logged in with a signature: from now on it takes one. */
    public void bind(HolderId holder, String certificate) {
        StaffEnrolment known = lock(holder);
        if (known != null && known.bind(clock.instant())) {
            audit.record(AuditFact.done(AuditAction.STAFF_ENROLMENT_BOUND, holder, certificate));
        }
    }

    private StaffEnrolment lock(HolderId holder) {
        return database.find(StaffEnrolment.class, holder.value(), LockModeType.PESSIMISTIC_WRITE);
    }
}
