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
 * E-İmzalı Giriş on the holder's own computer (Web eID). {@code binding} proves that it is the browser session
 * that requested the nonce. A nonce is valid for one attempt, which is committed before the token is checked. The
 * reason for a refusal is audited, but not returned.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignatureLogins {

    @Inject
    private WebEidLogin logins;

    /** Issues a nonce that replaces this session's last one; empty if this address has requested too many. */
    public Optional<SignatureNonce> begin(String binding) {
        return logins.begin(binding);
    }

    /** @param token as supplied by the browser extension, JSON of at most 10,000 characters */
    public SignatureResult finish(String token, String binding) {
        return logins.finish(token, binding);
    }
}
