package tr.nes.access.testing;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** A card with its browser extension: signs a page's request for an origin as Web eID does. */
public final class WebEidCard {

    private final X509Certificate certificate;
    private final KeyPair keys;

    /** @param keys RSA */
    public WebEidCard(X509Certificate certificate, KeyPair keys) {
        this.certificate = certificate;
        this.keys = keys;
    }

    public String sign(String origin, String nonce) {
        return token(origin, nonce).build().toString();
    }

    /** A token for tests to manipulate. */
    public JsonObjectBuilder token(String origin, String nonce) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            Signature signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(keys.getPrivate());
            signer.update(hash.digest(origin.getBytes(StandardCharsets.UTF_8)));
            signer.update(hash.digest(nonce.getBytes(StandardCharsets.UTF_8)));
            return Json.createObjectBuilder()
                    .add("unverifiedCertificate", Base64.getEncoder().encodeToString(certificate.getEncoded()))
                    .add("algorithm", "RS256")
                    .add("signature", Base64.getEncoder().encodeToString(signer.sign()))
                    .add("format", "web-eid:1.0")
                    .add("appVersion", "https://web-eid.eu/web-eid-app/releases/v2.5.0");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
