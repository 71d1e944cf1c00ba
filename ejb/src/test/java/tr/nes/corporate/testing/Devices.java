package tr.nes.corporate.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/** A body's own device: it makes keys and signs requests for them (PKCS#10). */
public final class Devices {

    private Devices() {}

    public static KeyPair ec(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static KeyPair keys(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** DER; of a key on P-256. */
    public static byte[] request() {
        return request(ec("secp256r1"), "SHA256withECDSA");
    }

    /** DER. */
    public static byte[] request(KeyPair keys, String proof) {
        return request(keys, keys.getPrivate(), proof);
    }

    /** DER. @param signer another's key proves nothing */
    public static byte[] request(KeyPair keys, PrivateKey signer, String proof) {
        try {
            return new JcaPKCS10CertificationRequestBuilder(
                            new X500Name("C=TR,O=Anybody,CN=whatever the device says"), keys.getPublic())
                    .build(new JcaContentSignerBuilder(proof).build(signer))
                    .getEncoded();
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] pem(byte[] der) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\r', '\n'}).encodeToString(der);
        return ("-----BEGIN CERTIFICATE REQUEST-----\r\n" + text + "\r\n-----END CERTIFICATE REQUEST-----\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
