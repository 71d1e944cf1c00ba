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
public class TokenCheck {

    @Inject
    private Issuers issuers;

    @Inject
    private SignerCheck signers;

    /** @param nonce already taken: whatever comes of this, it is used up */
    Signer check(String text, TakenNonce nonce) throws TokenRefused {
        AuthenticationToken token = AuthenticationToken.parse(text);
        String value = nonce.required();
        LoginPurpose.check(token.certificate());
        X509Certificate issuer = issuers.of(token.certificate());
        new SignedValue(PublicUrl.origin(), value).requireSignedBy(token);
        return signers.check(token.certificate(), issuer);
    }
}
