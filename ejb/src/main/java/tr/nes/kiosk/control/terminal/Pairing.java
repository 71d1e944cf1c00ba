package tr.nes.kiosk.control.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.kiosk.PairingResult;
import tr.nes.kiosk.PairingResult.Outcome;
import tr.nes.shared.RateLimiter;
import tr.nes.shared.RatePeriod;
import tr.nes.shared.RequestOrigin;

/**
 * Pairing codes may be tried 10 times a minute from one address and 60 times in all. A try is counted before its code is
 * looked at, a right one is given back; what is counted and refused is committed apart from the caller.
 */
@ApplicationScoped
public class Pairing {

    private static final int TRIES_PER_ADDRESS = 10;
    private static final int TRIES = 60;
    /** No address is called so, not even that of a caller without one. */
    private static final String EVERYWHERE = "pairing all addresses";

    @Inject
    private PairingExchange exchange;

    @Inject
    private RateLimiter limiter;

    @Inject
    private RequestOrigin requestOrigin;

    @Inject
    private AuditTrail audit;

    /** @param hash as {@link PairingCode#hash} makes it */
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

    /** On record once a minute, so that who floods us does not flood the trail too. */
    private PairingResult throttled() {
        if (limiter.take("pairing alarm", 1, RatePeriod.MINUTE)) {
            audit.recordApart(AuditFact.refused(AuditAction.TERMINAL_PAIRED, null, "", "throttled"));
        }
        return PairingResult.not(Outcome.THROTTLED);
    }
}
