package tr.nes.access.control.webeid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tr.nes.access.LoginView;
import tr.nes.access.SignatureNonce;
import tr.nes.access.SignatureResult;
import tr.nes.access.SignatureResult.Outcome;
import tr.nes.access.control.AccessConfiguration;
import tr.nes.access.control.session.SessionOpening;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/**
 * Issues a nonce, validates the signed token and opens one session for it. Outside any transaction: another
 * authority's responder may be called.
 */
@ApplicationScoped
public class WebEidLogin {

    @Inject
    private RateLimiter limiter;

    @Inject
    private ChallengeNonces nonces;

    @Inject
    private AuthenticationTokenValidator validator;

    @Inject
    private SessionOpening opening;

    @Inject
    private AuditTrail audit;

    @Inject
    private RequestOrigin requestOrigin;

    /**
     * Empty if this address has requested too many: the limit is twice the number of attempts, since abandoned
     * logins request nonces too. The limit of attempts is the system property
     * {@code nes.signature.tries.per.minute}, 30 by default.
     */
    public Optional<SignatureNonce> begin(String session) {
        return limiter.take("nonce " + requestOrigin.network(), 2 * tries(), RatePeriod.MINUTE)
                ? Optional.of(nonces.give(session))
                : Optional.empty();
    }

    public SignatureResult finish(String token, String session) {
        if (!limiter.take("signature " + requestOrigin.network(), tries(), RatePeriod.MINUTE)) {
            audit.recordApart(AuditFact.refused(AuditAction.LOGIN_CARD, null, "", "throttled"));
            return new SignatureResult(Outcome.THROTTLED, null);
        }
        try {
            TokenSigner signer = validator.check(token, nonces.take(session));
            LoginView login = opening.bySignature(signer.holder(), signer.certificate());
            return new SignatureResult(Outcome.ACCEPTED, login);
        } catch (TokenRefused refused) {
            audit.recordApart(AuditFact.refused(
                    AuditAction.LOGIN_CARD,
                    refused.about(),
                    "",
                    refused.reason().name()));
            return new SignatureResult(Outcome.REFUSED, null);
        }
    }

    private static int tries() {
        return AccessConfiguration.CURRENT.signatureTriesPerMinute();
    }
}
