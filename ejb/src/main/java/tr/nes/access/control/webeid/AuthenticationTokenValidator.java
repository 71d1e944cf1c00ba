package tr.nes.access.control.webeid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import tr.nes.shared.PublicUrl;

/**
 * The order of things when a token comes: form, nonce, purpose, issuer, signature, then whose it is and whether it is good.
 * Nobody outside is asked for anything before the signature has turned out right.
 */
@ApplicationScoped
public class AuthenticationTokenValidator {

    @Inject
    private TrustedIssuers issuers;

    @Inject
    private SignerValidator signers;

    /** @param nonce already taken: whatever comes of this, it is used up */
    TokenSigner check(String text, ConsumedNonce nonce) throws TokenRefused {
        AuthenticationToken token = AuthenticationToken.parse(text);
        String value = nonce.required();
        LoginKeyUsage.check(token.certificate());
        X509Certificate issuer = issuers.of(token.certificate());
        new SignedChallenge(PublicUrl.origin(), value).requireSignedBy(token);
        return signers.check(token.certificate(), issuer);
    }
}
