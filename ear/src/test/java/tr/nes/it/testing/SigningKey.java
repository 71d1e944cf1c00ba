package tr.nes.it.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;

/**
 * Does what Web eID's program does with a card: signs {@code hash(origin) + hash(nonce)} and returns the token.
 *
 * @param certificate DER
 * @param key RSA
 */
public record SigningKey(byte[] certificate, PrivateKey key) {

    private static final String ALGORITHM =
            "{\"cryptoAlgorithm\":\"RSA\",\"hashFunction\":\"SHA-256\",\"paddingScheme\":\"PKCS1.5\"}";
    private static final String SHA_256_INFO = "3031300D060960864801650304020105000420";

    /** JSON. */
    public String token(String origin, String nonce) {
        return "{\"unverifiedCertificate\":\"" + base64(certificate)
                + "\",\"algorithm\":\"RS256\",\"signature\":\"" + base64(sign(origin, nonce))
                + "\",\"format\":\"web-eid:1.0\","
                + "\"appVersion\":\"https://web-eid.eu/web-eid-app/releases/v2.5.0\"}";
    }

    /**
     * What the extension answers when a document is signed.
     *
     * @param asked {@code certificate}, or {@code SHA-256} and a hash in base64
     */
    public String signing(String asked) {
        return asked.equals("certificate")
                ? "{\"certificate\":\"" + base64(certificate) + "\",\"supportedSignatureAlgorithms\":[" + ALGORITHM
                        + "]}"
                : "{\"signature\":\"" + base64(onCard(asked.substring("SHA-256 ".length())))
                        + "\",\"signatureAlgorithm\":" + ALGORITHM + "}";
    }

    /** Pads the DigestInfo and applies the key. */
    private byte[] onCard(String hash) {
        try {
            byte[] digest = Base64.getDecoder().decode(hash);
            Cipher rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            rsa.init(Cipher.ENCRYPT_MODE, key);
            return rsa.doFinal(
                    HexFormat.of().parseHex(SHA_256_INFO + HexFormat.of().formatHex(digest)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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
