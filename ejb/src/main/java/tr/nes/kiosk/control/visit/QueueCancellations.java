package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tr.nes.cardconnector.Cancellation;
import tr.nes.kiosk.VisitEnded;
import tr.nes.shared.Digest;

/** Whoever leaves waits for no reader any more: the wait of a visit that ends is cancelled as soon as that is committed. */
@ApplicationScoped
public class QueueCancellations {

    private final Map<String, Cancellation> visits = new ConcurrentHashMap<>();

    @Inject
    private VisitRecords records;

    /** To be asked for before the visit is read: then one that has ended is not found, and one that ends is cancelled. */
    public Cancellation of(String token) {
        return visits.computeIfAbsent(Digest.sha256(token), visit -> new Cancellation());
    }

    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) VisitEnded visit) {
        cancel(visit.tokenHash());
    }

    /** Visits also end at other nodes, by the hand of staff there. */
    public void sweep() {
        List.copyOf(visits.keySet()).stream()
                .filter(visit -> !records.goesOn(visit))
                .forEach(this::cancel);
    }

    private void cancel(String visit) {
        Cancellation waiting = visits.remove(visit);
        if (waiting != null) {
            waiting.cancel();
        }
    }
}
