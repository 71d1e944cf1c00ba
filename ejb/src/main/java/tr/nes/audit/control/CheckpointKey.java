package tr.nes.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Signature;
import java.util.Base64;
import tr.nes.sealing.boundary.SigningKeys;

/** Signs and verifies checkpoints: SHA256withECDSA, DER, base64. The key can live elsewhere (see SigningKeys). */
@ApplicationScoped
public class CheckpointKey {

    private static final String ALGORITHM = "SHA256withECDSA";

    private final SigningKeys keys;

    protected CheckpointKey() {
        this(null);
    }

    @Inject
    public CheckpointKey(SigningKeys keys) {
        this.keys = keys;
    }

    String sign(byte[] data) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            KeyStore.PrivateKeyEntry entry = keys.entry("audit-checkpoint");
            signature.initSign(entry.getPrivateKey());
            signature.update(data);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("checkpoint can't be signed", e);
        }
    }

    public boolean verify(byte[] data, String signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(keys.entry("audit-checkpoint").getCertificate());
            signature.update(data);
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
