package tr.nes.access.control.webeid;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Checks whether a certificate's key may authenticate its holder: nonRepudiation, as in our qualified certificates
 * and required by the kiosk, or digitalSignature, as required by Web eID; and clientAuth if the extended key usage
 * is restricted (RFC 5280 §4.2.1.12).
 */
final class LoginKeyUsage {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final String CLIENT_AUTH = "1.3.6.1.5.5.7.3.2";
    private static final int NO_AUTHORITY = -1;

    private LoginKeyUsage() {}

    static void check(X509Certificate certificate) throws TokenRefused {
        boolean[] usage = certificate.getKeyUsage();
        boolean signs = usage != null && (usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION]);
        if (!signs || !isForClients(certificate) || certificate.getBasicConstraints() != NO_AUTHORITY) {
            throw new TokenRefused(TokenRefusal.KEY_USAGE);
        }
    }

    private static boolean isForClients(X509Certificate certificate) throws TokenRefused {
        try {
            List<String> narrowed = certificate.getExtendedKeyUsage();
            return narrowed == null || narrowed.contains(CLIENT_AUTH);
        } catch (CertificateParsingException e) {
            throw new TokenRefused(TokenRefusal.CERTIFICATE_MALFORMED);
        }
    }
}
