package tr.nes.request.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.request.RequestQueryResult;
import tr.nes.request.RequestQueryResult.Outcome;
import tr.nes.request.entity.ServiceRequest;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/** Finds an order for somebody who is not logged in. */
@ApplicationScoped
@Transactional
public class RequestQuery {

    private static final int PER_MINUTE = 20;

    @Inject
    private RequestRecords records;

    @Inject
    private RequestViews views;

    @Inject
    private RateLimiter limiter;

    @Inject
    private RequestOrigin origin;

    @Inject
    private AuditTrail audit;

    /** Whether another query is allowed from here in this minute. */
    public boolean take() {
        return limiter.take("service request query " + origin.network(), PER_MINUTE, RatePeriod.MINUTE);
    }

    /** Spaces, hyphens and small letters don't matter. */
    public RequestQueryResult find(String number, String reference) {
        return known(number, reference)
                .map(request -> new RequestQueryResult(Outcome.FOUND, views.of(request)))
                .orElseGet(() -> RequestQueryResult.of(Outcome.UNKNOWN));
    }

    /** A wrong reference and no such number are one answer. */
    Optional<ServiceRequest> known(String number, String reference) {
        Optional<ServiceRequest> found =
                records.ofNumber(plain(number)).filter(request -> request.hasReference(plain(reference)));
        if (found.isEmpty()) {
            audit.record(AuditFact.refused(AuditAction.SERVICE_REQUEST_QUERY, null, "", "unknown"));
        }
        return found;
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
