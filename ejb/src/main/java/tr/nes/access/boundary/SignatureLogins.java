package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import tr.nes.access.SignatureNonce;
import tr.nes.access.SignatureResult;
import tr.nes.access.control.webeid.WebEidLogin;

/**
 * E-İmzalı Giriş on the holder's own machine (Web eID). {@code binding} proves that it is the browser session that asked for
 * the nonce. A nonce is good for one try, and that is committed before the token is looked at. The trail knows why a token
 * was refused, the answer does not.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignatureLogins {

    @Inject
    private WebEidLogin logins;

    /** A new nonce in place of this session's last one; empty if this address has asked for too many. */
    public Optional<SignatureNonce> begin(String binding) {
        return logins.begin(binding);
    }

    /** @param token as the browser extension gave it, JSON of at most 10,000 characters */
    public SignatureResult finish(String token, String binding) {
        return logins.finish(token, binding);
    }
}
