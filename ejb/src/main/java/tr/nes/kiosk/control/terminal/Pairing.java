package tr.nes.kiosk.control.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.kiosk.PairingResult;
import tr.nes.kiosk.PairingResult.Outcome;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/**
 * Limits pairing attempts to 10 a minute per address and 60 in total. An attempt is counted before its code is
 * checked, and a successful one is subtracted again; counters and refusals are committed separately from the
 * caller.
 */
@ApplicationScoped
public class Pairing {

    private static final int TRIES_PER_ADDRESS = 10;
    private static final int TRIES = 60;
    /** Differs from every address, including that of a caller without one. */
    private static final String EVERYWHERE = "pairing all addresses";

    @Inject
    private PairingExchange exchange;

    @Inject
    private RateLimiter limiter;

    @Inject
    private RequestOrigin requestOrigin;

    @Inject
    private AuditTrail audit;

    /** @param hash as created by {@link PairingCode#hash} */
    public PairingResult pair(String hash) {
        String here = "pairing " + requestOrigin.network();
        if (!limiter.take(here, TRIES_PER_ADDRESS, RatePeriod.MINUTE)
                || !limiter.take(EVERYWHERE, TRIES, RatePeriod.MINUTE)) {
            return throttled();
        }
        PairingResult result = exchange.run(hash);
        if (result.outcome() == Outcome.PAIRED) {
            limiter.giveBack(here, RatePeriod.MINUTE);
            limiter.giveBack(EVERYWHERE, RatePeriod.MINUTE);
        }
        return result;
    }

    /** Recorded once a minute, so that a flood of attempts does not flood the audit trail. */
    private PairingResult throttled() {
        if (limiter.take("pairing alarm", 1, RatePeriod.MINUTE)) {
            audit.recordApart(AuditFact.refused(AuditAction.TERMINAL_PAIRED, null, "", "throttled"));
        }
        return PairingResult.not(Outcome.THROTTLED);
    }
}
