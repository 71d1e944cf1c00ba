package tr.nes.request.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.order.boundary.RequestDebts;
import tr.nes.request.RequestState;
import tr.nes.request.entity.ServiceRequest;

/** The steps of the jobs, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RequestJobSteps {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final int BATCH = 50;
    private static final EnumSet<RequestState> WAITING =
            EnumSet.of(RequestState.AWAITING_PAPERS, RequestState.AWAITING_PAYMENT);
    private static final EnumSet<RequestState> ENDED =
            EnumSet.of(RequestState.DONE, RequestState.REFUSED, RequestState.EXPIRED);

    @Inject
    private RequestRecords records;

    @Inject
    private RequestDebts debts;

    @Inject
    private RequestSteps steps;

    @Inject
    private Clock clock;

    List<UUID> settled() {
        return debts.settled();
    }

    /** Locks the order before the debt, as everybody does. */
    void settle(UUID id) {
        Optional<ServiceRequest> request = records.lock(id);
        if (debts.release(id)) {
            request.filter(each -> each.state() == RequestState.AWAITING_PAYMENT)
                    .ifPresent(steps::settled);
        }
    }

    List<UUID> overdue() {
        Instant since = clock.instant().minus(Duration.ofDays(RequestConfiguration.CURRENT.days()));
        return records.waiting(WAITING, since, BATCH).stream()
                .map(ServiceRequest::id)
                .toList();
    }

    void expire(UUID id) {
        records.lock(id).filter(each -> WAITING.contains(each.state())).ifPresent(steps::expire);
    }

    /** Erases orders some months after their end; their debts stay in the books. @return false if none is left */
    public boolean eraseNext() {
        Instant before = clock.instant()
                .atZone(ISTANBUL)
                .minusMonths(RequestConfiguration.CURRENT.retentionMonths())
                .toInstant();
        List<ServiceRequest> old = records.waiting(ENDED, before, BATCH);
        for (ServiceRequest request : old) {
            steps.audit(AuditAction.SERVICE_REQUEST_ERASED, request, "");
            records.remove(request);
        }
        return !old.isEmpty();
    }
}
