package tr.nes.authority.control.key;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;

/**
 * One of the authority's keys.
 *
 * @param privateKey may be a handle to a key in a token
 * @param provider the JCA provider to sign with
 */
public record AuthorityKey(PrivateKey privateKey, PublicKey publicKey, Provider provider) {

    /** @param algorithm as in SHA256withECDSA */
    public byte[] sign(String algorithm, byte[] data) {
        try {
            Signature signature = Signature.getInstance(algorithm, provider);
            signature.initSign(privateKey);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the authority can't sign", e);
        }
    }
}
