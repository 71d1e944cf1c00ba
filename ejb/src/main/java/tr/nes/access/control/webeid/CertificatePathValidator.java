package tr.nes.access.control.webeid;

import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXCertPathValidatorResult;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/** Validates the path from a certificate to one of the issuers (RFC 5280 §6). Its status is checked elsewhere. */
final class CertificatePathValidator {

    private static final int KEY_CERT_SIGN = 5;
    private static final int NO_AUTHORITY = -1;

    private final Collection<X509Certificate> issuers;
    private final Instant now;

    CertificatePathValidator(Collection<X509Certificate> issuers, Instant now) {
        this.issuers = issuers;
        this.now = now;
    }

    /** The issuer that issued the certificate. */
    X509Certificate issuerOf(X509Certificate certificate) throws TokenRefused {
        requireItsTime(certificate);
        requireItsAlgorithm(certificate);
        Set<TrustAnchor> anchors = issuers.stream()
                .filter(this::mayIssue)
                .map(issuer -> new TrustAnchor(issuer, null))
                .collect(Collectors.toSet());
        if (anchors.isEmpty()) {
            throw new TokenRefused(TokenRefusal.ISSUER);
        }
        try {
            PKIXParameters parameters = new PKIXParameters(anchors);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(now));
            CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate));
            PKIXCertPathValidatorResult result = (PKIXCertPathValidatorResult)
                    CertPathValidator.getInstance("PKIX").validate(path, parameters);
            return result.getTrustAnchor().getTrustedCert();
        } catch (CertPathValidatorException e) {
            throw new TokenRefused(e.getReason() == BasicReason.EXPIRED ? TokenRefusal.EXPIRED : TokenRefusal.ISSUER);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PKIX", e);
        }
    }

    private void requireItsTime(X509Certificate certificate) throws TokenRefused {
        if (now.isBefore(certificate.getNotBefore().toInstant())) {
            throw new TokenRefused(TokenRefusal.NOT_YET_VALID);
        }
        if (now.isAfter(certificate.getNotAfter().toInstant())) {
            throw new TokenRefused(TokenRefusal.EXPIRED);
        }
    }

    /** The JDK would accept more, Ed25519 for one; certificates and their status are judged by one table. */
    private static void requireItsAlgorithm(X509Certificate certificate) throws TokenRefused {
        try {
            if (VerifiableAlgorithm.of(new JcaX509CertificateHolder(certificate).getSignatureAlgorithm())
                    .isEmpty()) {
                throw new TokenRefused(TokenRefusal.ALGORITHM);
            }
        } catch (CertificateEncodingException e) {
            throw new TokenRefused(TokenRefusal.CERTIFICATE_MALFORMED);
        }
    }

    /** PKIX does not check trust anchors; an issuer that has expired, or is not a CA, is rejected here. */
    private boolean mayIssue(X509Certificate issuer) {
        boolean[] usage = issuer.getKeyUsage();
        try {
            issuer.checkValidity(Date.from(now));
        } catch (CertificateException notNow) {
            return false;
        }
        return issuer.getBasicConstraints() != NO_AUTHORITY && (usage == null || usage[KEY_CERT_SIGN]);
    }
}
