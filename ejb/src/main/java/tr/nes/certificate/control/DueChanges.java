package tr.nes.certificate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes the changes that are due: renewals start, certificates expire, holders are reminded. Idempotent. */
@ApplicationScoped
public class DueChanges {

    private static final Logger LOG = Logger.getLogger(DueChanges.class.getName());

    @Inject
    private DueCertificates due;

    @Inject
    private LocalChanges changes;

    @Inject
    private ExpiryReminders reminders;

    /** Whether a round would find anything. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public boolean isDue() {
        return !due.toExpire().isEmpty()
                || !due.toStart().isEmpty()
                || ExpiryReminders.DAYS.stream()
                        .anyMatch(days -> !due.toRemind(days).isEmpty());
    }

    /** Returns the number of certificates processed; call again while it is not 0. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public int round() {
        int done = each(due.toExpire(), changes::expire) + each(due.toStart(), changes::start);
        for (int days : ExpiryReminders.DAYS) {
            done += each(due.toRemind(days), serial -> reminders.remind(serial, days));
        }
        return done;
    }

    /** A failed one is retried in a later round and does not block the others. */
    private static int each(List<String> serials, Consumer<String> deed) {
        int done = 0;
        for (String serial : serials) {
            try {
                deed.accept(serial);
                done++;
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "certificate " + serial, failed);
            }
        }
        return done;
    }
}
