package tr.nes.certificate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.entity.Certificate;

/** Finds certificates with a change that is due, by serial number; those with an open change wait. */
@ApplicationScoped
@Transactional
public class DueCertificates {

    private static final int AT_ONCE = 200;
    private static final String SETTLED =
            " and not exists (select 1 from CertificateChange h where h.openFor = c.serialNumber)";
    private static final Set<CertificateStatus> ENDED =
            EnumSet.of(CertificateStatus.REVOKED, CertificateStatus.EXPIRED);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** Renewals whose validity has begun. */
    public List<String> toStart() {
        return database.createQuery(
                        "select c.serialNumber from Certificate c where c.status = :waiting and c.notBefore <= :now"
                                + SETTLED,
                        String.class)
                .setParameter("waiting", CertificateStatus.PENDING_START)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Certificates not revoked whose validity has ended. */
    public List<String> toExpire() {
        return database.createQuery(
                        "select c.serialNumber from Certificate c where c.notAfter <= :now and c.status not in :ended"
                                + SETTLED,
                        String.class)
                .setParameter("now", clock.instant())
                .setParameter("ended", ENDED)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /**
     * Certificates to compare, in the order of serial numbers.
     *
     * @param after last serial number of the previous batch
     */
    public List<Certificate> toCompare(String after) {
        return database.createQuery(
                        "select c from Certificate c where c.serialNumber > :after and c.notAfter > :now"
                                + " and c.status not in :ended" + SETTLED + " order by c.serialNumber",
                        Certificate.class)
                .setParameter("after", after)
                .setParameter("now", clock.instant())
                .setParameter("ended", ENDED)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /**
     * Certificates that end within so many days and whose holder has not been reminded for this or a shorter
     * period.
     */
    public List<String> toRemind(int days) {
        Instant now = clock.instant();
        return database.createQuery(
                        "select c.serialNumber from Certificate c where c.notAfter > :now and c.notAfter <= :soon"
                                + " and c.status not in :ended and not exists (select 1 from Reminder r where"
                                + " r.key.serialNumber = c.serialNumber and r.key.daysBefore <= :days)",
                        String.class)
                .setParameter("now", now)
                .setParameter("soon", now.plus(Duration.ofDays(days)))
                .setParameter("ended", ENDED)
                .setParameter("days", days)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
