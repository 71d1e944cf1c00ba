package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.entity.Application;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.boundary.SigningOrders;

/** Erases applications that led to no certificate, some months after their end. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ApplicationRetention {

    /** Everything that refers to an application. */
    public static final List<String> TABLES = List.of(
            "application_field",
            "application_change",
            "application_access",
            "application_word",
            "application_proof",
            "application_print",
            "application_signature",
            "application_review",
            "application_note",
            "application_identity_link",
            "received_paper");

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final int BATCH = 50;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private SigningOrders orders;

    @Inject
    private Clock clock;

    /** False if none is left. */
    public boolean eraseNext() {
        Instant before = clock.instant()
                .atZone(ISTANBUL)
                .minusMonths(EnrolmentConfiguration.CURRENT.retentionMonths())
                .toInstant();
        List<UUID> ended = database.createQuery(
                        "select a.id from Application a where a.state = :state and a.since <= :before and not exists"
                                + " (select c.number from ApplicationChange c where c.application = a.id"
                                + " and c.state = :made) order by a.since",
                        UUID.class)
                .setParameter("state", ApplicationState.CANCELLED)
                .setParameter("before", before)
                .setParameter("made", ApplicationState.IN_PRODUCTION)
                .setMaxResults(BATCH)
                .getResultList();
        ended.forEach(id -> records.lock(id).ifPresent(this::erase));
        return !ended.isEmpty();
    }

    private void erase(Application application) {
        steps.audit(AuditAction.APPLICATION_ERASED, application, "");
        orders.erase(DocumentKind.APPLICATION, application.id());
        database.flush();
        database.createNativeQuery("delete from paper_scan where paper_id in"
                        + " (select id from received_paper where application_id = :id)")
                .setParameter("id", application.id())
                .executeUpdate();
        for (String table : TABLES) {
            database.createNativeQuery("delete from " + table + " where application_id = :id")
                    .setParameter("id", application.id())
                    .executeUpdate();
        }
        database.createNativeQuery("delete from application where id = :id")
                .setParameter("id", application.id())
                .executeUpdate();
        database.detach(application);
    }
}
