package tr.nes.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.Certificate;
import java.util.Base64;
import tr.nes.sealing.boundary.SigningKeys;
import tr.nes.shared.Digest;

/** Signs and verifies checkpoints: SHA256withECDSA, DER, base64. The key can be stored elsewhere (see SigningKeys). */
@ApplicationScoped
public class CheckpointKey {

    /** Name of the key store. */
    public static final String STORE = "audit-checkpoint";

    private static final String ALGORITHM = "SHA256withECDSA";

    private final SigningKeys keys;

    protected CheckpointKey() {
        this(null);
    }

    @Inject
    public CheckpointKey(SigningKeys keys) {
        this.keys = keys;
    }

    public String sign(byte[] data) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            KeyStore.PrivateKeyEntry entry = keys.entry(STORE);
            signature.initSign(entry.getPrivateKey());
            signature.update(data);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("checkpoint can't be signed", e);
        }
    }

    /** Identifies the key: the first 16 hexadecimal digits of its certificate's SHA-256. */
    public String fingerprint() {
        try {
            return Digest.sha256(keys.entry(STORE).getCertificate().getEncoded())
                    .substring(0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    public boolean verify(byte[] data, String signed) {
        return verify(keys.entry(STORE).getCertificate(), data, signed);
    }

    /** @param signed base64; malformed input counts as a wrong signature */
    public static boolean verify(Certificate signer, byte[] data, String signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(signer);
            signature.update(data);
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
