package tr.nes.ejbca.control;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import tr.nes.certificate.AuthorityUnreachable;

/** A certificate in EJBCA's JSON: base64 of the DER; in search results, that encoded in base64 again. */
final class EncodedCertificate {

    private static final byte DER_SEQUENCE = 0x30;

    private EncodedCertificate() {}

    static X509Certificate decode(JsonObject answer) {
        try {
            byte[] decoded = Base64.getMimeDecoder()
                    .decode(answer.getString("certificate", "").getBytes(StandardCharsets.US_ASCII));
            byte[] der = decoded.length > 0 && decoded[0] == DER_SEQUENCE
                    ? decoded
                    : Base64.getMimeDecoder().decode(decoded);
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (IllegalArgumentException | CertificateException e) {
            throw new AuthorityUnreachable("EJBCA's answer holds no certificate", e);
        }
    }
}
