package tr.nes.cardtype.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Signature;
import java.util.Base64;
import tr.nes.sealing.boundary.SigningKeys;

/** Signs and verifies records of commissionings: SHA256withECDSA, DER, Base64, with a key of its own. */
@ApplicationScoped
public class CommissioningSignatures {

    private static final String STORE = "card-commissioning";
    private static final String ALGORITHM = "SHA256withECDSA";

    @Inject
    private SigningKeys keys;

    public String sign(String text) {
        try {
            KeyStore.PrivateKeyEntry entry = keys.entry(STORE);
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(entry.getPrivateKey());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a commissioning can't be signed", e);
        }
    }

    /** @param signed malformed counts as wrong */
    public boolean verify(String text, String signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(keys.entry(STORE).getCertificate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
