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

/** Cancels a visit's wait for a reader as soon as the end of the visit is committed. */
@ApplicationScoped
public class QueueCancellations {

    private final Map<String, Cancellation> visits = new ConcurrentHashMap<>();

    @Inject
    private VisitRecords records;

    /**
     * Must be called before the visit is read: then a visit that has ended is not found, and one that ends is
     * cancelled.
     */
    public Cancellation of(String token) {
        return visits.computeIfAbsent(Digest.sha256(token), visit -> new Cancellation());
    }

    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) VisitEnded visit) {
        cancel(visit.tokenHash());
    }

    /** Finds visits that ended on other nodes, for example by staff there. */
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
