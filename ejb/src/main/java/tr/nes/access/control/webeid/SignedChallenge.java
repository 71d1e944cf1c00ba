package tr.nes.access.control.webeid;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;

/**
 * The data that the card has signed: {@code hash(origin) + hash(nonce)}. The browser passes the page's origin to
 * the card's software, so a signature made for another site does not verify here.
 *
 * @param origin scheme, host and port of the portal, without a trailing slash
 * @param nonce base64, as issued
 */
record SignedChallenge(String origin, String nonce) {

    void requireSignedBy(AuthenticationToken token) throws TokenRefused {
        if (!token.algorithm().fits(token.certificate().getPublicKey())) {
            throw new TokenRefused(TokenRefusal.ALGORITHM);
        }
        if (!isSignedBy(token)) {
            throw new TokenRefused(TokenRefusal.SIGNATURE);
        }
    }

    private boolean isSignedBy(AuthenticationToken token) {
        try {
            MessageDigest hash = MessageDigest.getInstance(token.algorithm().hash());
            Signature verifier = token.algorithm().verifier();
            verifier.initVerify(token.certificate().getPublicKey());
            verifier.update(hash.digest(origin.getBytes(StandardCharsets.UTF_8)));
            verifier.update(hash.digest(nonce.getBytes(StandardCharsets.UTF_8)));
            return verifier.verify(token.signature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
