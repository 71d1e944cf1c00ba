package tr.nes.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.delivery.TrackingResult;
import tr.nes.delivery.TrackingResult.Outcome;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/** Finds a shipment for somebody who is not logged in. */
@ApplicationScoped
@Transactional
public class TrackingQuery {

    private static final int PER_MINUTE = 20;

    @Inject
    private ShipmentRecords records;

    @Inject
    private ShipmentViews views;

    @Inject
    private RateLimiter limiter;

    @Inject
    private RequestOrigin origin;

    @Inject
    private AuditTrail audit;

    /** Whether another query is allowed from here in this minute. */
    public boolean take() {
        return limiter.take("shipment query " + origin.network(), PER_MINUTE, RatePeriod.MINUTE);
    }

    /** Spaces, hyphens and small letters don't matter; the number of a parcel leads to its shipment. */
    public TrackingResult find(String number, String code) {
        String plain = number == null ? "" : number.replaceAll("\\s", "").replaceFirst("-[0-9]{1,2}$", "");
        String typed = code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return records.ofNumber(plain)
                .filter(shipment -> shipment.hasCode(typed))
                .map(shipment -> new TrackingResult(Outcome.FOUND, views.of(shipment)))
                .orElseGet(this::unknown);
    }

    private TrackingResult unknown() {
        audit.record(AuditFact.refused(AuditAction.SHIPMENT_QUERY, null, "", "unknown"));
        return new TrackingResult(Outcome.UNKNOWN, null);
    }
}
