package tr.nes.certificate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import tr.nes.certificate.entity.Certificate;
import tr.nes.certificate.entity.Reminder;

/**
 * Reminds holders 90, 30 and 10 days before a certificate ends, once each; after a missed reminder only the latest
 * is sent.
 */
@ApplicationScoped
public class ExpiryReminders {

    /** The latest first: with that one sent, the earlier ones are not needed. */
    static final List<Integer> DAYS = List.of(10, 30, 90);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CertificateRecords records;

    @Inject
    private ChangeNotices notices;

    @Inject
    private Clock clock;

    /** Messages and the record of the reminder are committed together. The row's lock excludes a second server. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remind(String serialNumber, int days) {
        Certificate certificate = records.lock(serialNumber);
        Reminder.Key key = new Reminder.Key(serialNumber, days);
        if (database.find(Reminder.class, key) == null) {
            database.persist(new Reminder(key, clock.instant()));
            notices.endsSoon(certificate);
        }
    }
}
