package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import tr.nes.access.CaptchaId;
import tr.nes.access.CaptchaResult;
import tr.nes.access.ProofOfWorkChallenge;
import tr.nes.access.control.captcha.CaptchaService;
import tr.nes.access.control.password.GuessLimiter;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/**
 * Captchas in three forms: five characters to read, the same to hear, or a proof of work without a person. Each
 * captcha is valid for one attempt, in any form, and for ten minutes.
 */
@Stateless
public class Captchas {

    private static final int HEARINGS = 20;

    @Inject
    private CaptchaService service;

    @Inject
    private GuessLimiter limiter;

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private RequestOrigin requestOrigin;

    @PermitAll
    public CaptchaId issue() {
        return service.issue();
    }

    /** PNG; empty array if the captcha was used or expired. */
    @PermitAll
    public byte[] picture(CaptchaId id) {
        return service.picture(id);
    }

    /**
     * The same characters as speech.
     *
     * @param language {@code tr} or {@code en}
     * @return WAV of about ten seconds; empty array if the captcha was used or expired
     */
    @PermitAll
    public byte[] speech(CaptchaId id, String language) {
        return service.speech(id, language);
    }

    /**
     * Whether the answer was right; consumes the captcha. For other slices only, outside their transactions.
     *
     * @param id null if none was shown
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean redeem(CaptchaId id, String answer) {
        return service.redeem(id, answer, 0) == CaptchaResult.RIGHT;
    }

    /** False after twenty hearings of this captcha in a minute, whichever servers give them. */
    @PermitAll
    public boolean takeHearing(CaptchaId id) {
        return rateLimiter.take("captcha hearing " + id.value(), HEARINGS, RatePeriod.MINUTE);
    }

    /**
     * Proof of work as the alternative for a computer; empty if the captcha was used or expired. The work grows
     * after refused passwords for this number, registered or not, or from the caller's network.
     *
     * @param identityNumber of the person who logs in; empty if it is not known yet
     */
    @PermitAll
    public Optional<ProofOfWorkChallenge> work(CaptchaId id, String identityNumber) {
        return service.work(id, limiter.workLevel(limiter.origin(identityNumber, requestOrigin.address())));
    }
}
