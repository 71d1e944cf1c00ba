package tr.nes.access.control.webeid;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Token of the Web eID browser extension (Web eID authentication token, format 1). Untrusted until checked by
 * {@link AuthenticationTokenValidator}; unknown fields are ignored, as the format requires.
 */
record AuthenticationToken(X509Certificate certificate, TokenAlgorithm algorithm, byte[] signature) {

    /** As in Web eID's own validation library. */
    static final int LONGEST = 10_000;

    private static final Pattern FORMAT = Pattern.compile("web-eid:1(\\.[0-9]{1,4})?");

    static AuthenticationToken parse(String text) throws TokenRefused {
        if (text.length() > LONGEST) {
            throw new TokenRefused(TokenRefusal.TOO_LONG);
        }
        JsonObject token = json(text);
        if (!FORMAT.matcher(field(token, "format")).matches()) {
            throw new TokenRefused(TokenRefusal.FORMAT);
        }
        TokenAlgorithm algorithm = TokenAlgorithm.named(field(token, "algorithm"))
                .orElseThrow(() -> new TokenRefused(TokenRefusal.ALGORITHM));
        byte[] signature = decode(field(token, "signature"), TokenRefusal.MALFORMED);
        return new AuthenticationToken(certificate(field(token, "unverifiedCertificate")), algorithm, signature);
    }

    /** The parser does not report too deep a nesting as a JsonException. */
    private static JsonObject json(String text) throws TokenRefused {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (RuntimeException e) {
            throw new TokenRefused(TokenRefusal.MALFORMED);
        }
    }

    private static String field(JsonObject token, String name) throws TokenRefused {
        try {
            String value = token.getString(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        } catch (ClassCastException noText) {
            // treated as missing
        }
        throw new TokenRefused(TokenRefusal.MALFORMED);
    }

    private static byte[] decode(String base64, TokenRefusal otherwise) throws TokenRefused {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new TokenRefused(otherwise);
        }
    }

    private static X509Certificate certificate(String base64) throws TokenRefused {
        byte[] der = decode(base64, TokenRefusal.CERTIFICATE_MALFORMED);
        try {
            X509Certificate read = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            // fails here, not later, if the key can't be used
            read.getPublicKey();
            return read;
        } catch (CertificateException | IllegalArgumentException e) {
            throw new TokenRefused(TokenRefusal.CERTIFICATE_MALFORMED);
        }
    }
}
