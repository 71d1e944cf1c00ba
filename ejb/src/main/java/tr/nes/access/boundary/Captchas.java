package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import tr.nes.access.CaptchaId;
import tr.nes.access.ProofOfWorkChallenge;
import tr.nes.access.control.captcha.CaptchaService;
import tr.nes.access.control.password.GuessLimiter;
import tr.nes.shared.RequestOrigin;

/**
 * Captchas in three kinds: five characters to be read, the same to be heard, or a proof of work that needs no person. Each
 * captcha is good for one try, whatever kind it is answered in, and for ten minutes.
 */
@Stateless
public class Captchas {

    @Inject
    private CaptchaService service;

    @Inject
    private GuessLimiter limiter;

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
     * The same characters said aloud.
     *
     * @param language {@code tr} or {@code en}
     * @return WAV of some ten seconds; empty array if the captcha was used or expired
     */
    @PermitAll
    public byte[] speech(CaptchaId id, String language) {
        return service.speech(id, language);
    }

    /**
     * What a computer may do instead; empty if the captcha was used or expired. The work grows after passwords were refused
     * for this number, whether or not anybody has it, or from the caller's network.
     *
     * @param identityNumber of the person who logs in; empty if it is not known yet
     */
    @PermitAll
    public Optional<ProofOfWorkChallenge> work(CaptchaId id, String identityNumber) {
        return service.work(id, limiter.workLevel(limiter.origin(identityNumber, requestOrigin.address())));
    }
}
