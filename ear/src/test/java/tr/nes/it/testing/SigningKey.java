package tr.nes.it.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/**
 * Does what Web eID's program does with a card: signs {@code hash(origin) + hash(nonce)} and returns the token.
 *
 * @param certificate DER
 * @param key RSA
 */
public record SigningKey(byte[] certificate, PrivateKey key) {

    /** JSON. */
    public String token(String origin, String nonce) {
        return "{\"unverifiedCertificate\":\"" + base64(certificate)
                + "\",\"algorithm\":\"RS256\",\"signature\":\"" + base64(sign(origin, nonce))
                + "\",\"format\":\"web-eid:1.0\","
                + "\"appVersion\":\"https://web-eid.eu/web-eid-app/releases/v2.5.0\"}";
    }

    private byte[] sign(String origin, String nonce) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            Signature signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(key);
            signer.update(hash.digest(origin.getBytes(StandardCharsets.UTF_8)));
            signer.update(hash.digest(nonce.getBytes(StandardCharsets.UTF_8)));
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
