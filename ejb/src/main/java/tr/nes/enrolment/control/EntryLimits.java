package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/** How often somebody may try to get to an application. */
@ApplicationScoped
public class EntryLimits {

    private static final int FROM_A_NETWORK_PER_MINUTE = 10;
    private static final int FOR_A_PERSON_PER_DAY = 20;
    private static final int STATUS_PER_MINUTE = 20;
    private static final int VERIFICATIONS_PER_MINUTE = 20;

    @Inject
    private RateLimiter limiter;

    @Inject
    private RequestOrigin origin;

    @Inject
    private SealedSecrets secrets;

    /** Numbers on no list are counted like others. */
    public boolean takeRegistry(String identityNumber) {
        String typed = identityNumber == null ? "" : identityNumber;
        return limiter.take("application entry " + origin.network(), FROM_A_NETWORK_PER_MINUTE, RatePeriod.MINUTE)
                && limiter.take(
                        "entry " + secrets.fingerprint("application entry", typed.toCharArray()),
                        FOR_A_PERSON_PER_DAY,
                        RatePeriod.DAY);
    }

    public boolean takeStatus() {
        return limiter.take("application status " + origin.network(), STATUS_PER_MINUTE, RatePeriod.MINUTE);
    }

    public boolean takeVerification() {
        return limiter.take("form verification " + origin.network(), VERIFICATIONS_PER_MINUTE, RatePeriod.MINUTE);
    }
}
