package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.institution.entity.StaffMemberState;

/** Erases rows of staff lists that are not in use any more: of people who left, replaced ones, and unconfirmed uploads. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class StaffRetention {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final String OLD_UPLOADS = "(select i.id from StaffImport i where i.uploadedAt <= :before)";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public void erase() {
        int rows = erase(StaffMemberState.LEFT, "m.endedAt <= :before")
                + erase(StaffMemberState.REPLACED, "m.replacedBy in " + OLD_UPLOADS)
                + erase(StaffMemberState.STAGED, "m.source in " + OLD_UPLOADS);
        if (rows > 0) {
            audit.record(AuditFact.told(AuditAction.STAFF_ROWS_ERASED, "", String.valueOf(rows)));
        }
    }

    private int erase(StaffMemberState state, String old) {
        Instant before = clock.instant()
                .atZone(ISTANBUL)
                .minusMonths(InstitutionConfiguration.CURRENT.retentionMonths())
                .toInstant();
        return database.createQuery("delete from StaffMember m where m.state = :state and " + old)
                .setParameter("state", state)
                .setParameter("before", before)
                .executeUpdate();
    }
}
