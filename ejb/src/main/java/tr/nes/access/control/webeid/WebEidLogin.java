package tr.nes.access.control.webeid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tr.nes.access.LoginView;
import tr.nes.access.SignatureNonce;
import tr.nes.access.SignatureResult;
import tr.nes.access.SignatureResult.Outcome;
import tr.nes.access.control.limit.Allowances;
import tr.nes.access.control.session.SessionOpening;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.shared.RequestOrigin;

/** A nonce out, a signed token in, and one session for it. Outside any transaction: a foreign responder may be asked. */
@ApplicationScoped
public class WebEidLogin {

    @Inject
    private Allowances allowances;

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

    /** Empty if this address has asked too often. */
    public Optional<SignatureNonce> begin(String session) {
        return allowances.takeSignatureNonce(requestOrigin.address())
                ? Optional.of(nonces.give(session))
                : Optional.empty();
    }

    public SignatureResult finish(String token, String session) {
        if (!allowances.takeSignatureTry(requestOrigin.address())) {
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
}
