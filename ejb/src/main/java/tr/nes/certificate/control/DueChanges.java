package tr.nes.certificate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is due now: renewals start, certificates end, holders are reminded. Doing it twice changes nothing. */
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

    /** How many certificates were dealt with; call again while it is not 0. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public int round() {
        int done = each(due.toExpire(), changes::expire) + each(due.toStart(), changes::start);
        for (int days : ExpiryReminders.DAYS) {
            done += each(due.toRemind(days), serial -> reminders.remind(serial, days));
        }
        return done;
    }

    /** One that fails is tried again in a later round and keeps nobody else waiting. */
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
