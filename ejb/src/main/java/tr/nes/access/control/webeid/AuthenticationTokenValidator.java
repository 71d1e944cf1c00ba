package tr.nes.access.control.webeid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import tr.nes.shared.PublicUrl;

/**
 * Checks a token in this order: format, nonce, purpose, issuer, signature, then its holder and status. No external
 * service is called before the signature has been verified.
 */
@ApplicationScoped
public class AuthenticationTokenValidator {

    @Inject
    private TrustedIssuers issuers;

    @Inject
    private SignerValidator signers;

    /** @param nonce already consumed: it can't be used again, whatever the result */
    TokenSigner check(String text, ConsumedNonce nonce) throws TokenRefused {
        AuthenticationToken token = AuthenticationToken.parse(text);
        String value = nonce.required();
        LoginKeyUsage.check(token.certificate());
        X509Certificate issuer = issuers.of(token.certificate());
        new SignedChallenge(PublicUrl.origin(), value).requireSignedBy(token);
        return signers.check(token.certificate(), issuer);
    }
}
