package tr.nes.access.control.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.access.CaptchaId;
import tr.nes.access.CaptchaResult;
import tr.nes.access.PasswordLinkResult;
import tr.nes.access.control.captcha.CaptchaService;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/**
 * Stores requests for a link without looking up the person, so that neither the response nor its timing reveals
 * who is registered.
 */
@ApplicationScoped
public class PasswordResetRequests {

    private static final int LONGEST = 20;
    private static final int REQUESTS_PER_MINUTE = 10;

    @Inject
    private CaptchaService captchas;

    @Inject
    private RateLimiter limiter;

    @Inject
    private RequestOrigin requestOrigin;

    @Inject
    private AuditTrail audit;

    @Inject
    private PasswordResetRecords records;

    /** Without a transaction: each step commits by itself. */
    public PasswordLinkResult take(String identityNumber, CaptchaId captcha, String captchaAnswer) {
        if (captchas.redeem(captcha, captchaAnswer, 0) != CaptchaResult.RIGHT) {
            return PasswordLinkResult.WRONG_PICTURE;
        }
        if (!limiter.take("word link " + requestOrigin.network(), REQUESTS_PER_MINUTE, RatePeriod.MINUTE)) {
            audit.recordApart(AuditFact.refused(AuditAction.WORD_LINK_ASKED, null, "", "throttled"));
            return PasswordLinkResult.THROTTLED;
        }
        String typed = identityNumber == null ? "" : identityNumber.strip();
        records.add(typed.substring(0, Math.min(LONGEST, typed.length())));
        return PasswordLinkResult.TAKEN;
    }
}
