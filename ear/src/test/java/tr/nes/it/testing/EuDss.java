package tr.nes.it.testing;

import eu.europa.esig.dss.diagnostic.CertificateRevocationWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.RevocationReason;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.SecureRandomNonceSource;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.http.commons.CommonsDataLoader;
import eu.europa.esig.dss.service.http.commons.OCSPDataLoader;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.aia.DefaultAIASource;
import eu.europa.esig.dss.validation.CertificateValidator;
import eu.europa.esig.dss.validation.reports.CertificateReports;
import java.security.Provider;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * The European Commission's validator with its own HTTP client: it trusts the root and follows the URLs in
 * certificates.
 */
public final class EuDss {

    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private final CommonTrustedCertificateSource roots = new CommonTrustedCertificateSource();

    /**
     * @param published GOOD, or REVOKED and the reason
     * @param revokedAt null for GOOD
     * @param saysOf the time that the status was said of; null if there was none
     * @param passed whether signatures may rely on the certificate now
     */
    public record Verdict(String published, Instant revokedAt, Instant saysOf, boolean passed) {}

    public EuDss(X509Certificate root) {
        roots.addCertificate(new CertificateToken(root));
    }

    public Verdict byOcsp(X509Certificate certificate) {
        CommonCertificateVerifier verifier = verifier();
        OnlineOCSPSource ocsp = new OnlineOCSPSource(new OCSPDataLoader());
        ocsp.setNonceSource(new SecureRandomNonceSource());
        verifier.setOcspSource(ocsp);
        // the issuing authority has a revocation list only
        verifier.setCrlSource(new OnlineCRLSource(new CommonsDataLoader()));
        return judge(certificate, verifier, "OCSP");
    }

    public Verdict byList(X509Certificate certificate) {
        CommonCertificateVerifier verifier = verifier();
        verifier.setCrlSource(new OnlineCRLSource(new CommonsDataLoader()));
        return judge(certificate, verifier, "CRL");
    }

    private CommonCertificateVerifier verifier() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(roots);
        verifier.setAIASource(new DefaultAIASource(new CommonsDataLoader()));
        return verifier;
    }

    private static Verdict judge(X509Certificate certificate, CommonCertificateVerifier verifier, String kind) {
        CertificateToken token = new CertificateToken(certificate);
        CertificateValidator validator = CertificateValidator.fromCertificate(token);
        validator.setCertificateVerifier(verifier);
        CertificateReports reports = validate(validator);
        List<CertificateRevocationWrapper> told = reports.getDiagnosticData()
                .getUsedCertificateById(token.getDSSIdAsString())
                .getCertificateRevocationData();
        Indication indication = reports.getSimpleReport().getCertificateIndication(token.getDSSIdAsString());
        boolean passed = indication == Indication.PASSED;
        if (told.size() != 1 || !kind.equals(told.get(0).getRevocationType().name())) {
            return new Verdict("no " + kind, null, null, passed);
        }
        return verdict(told.get(0), passed);
    }

    /**
     * DSS requires BouncyCastle as a registered provider; only during validation, since the application under test
     * must work without it.
     */
    private static CertificateReports validate(CertificateValidator validator) {
        Security.addProvider(BOUNCY_CASTLE);
        try {
            return validator.validate();
        } finally {
            Security.removeProvider(BOUNCY_CASTLE.getName());
        }
    }

    private static Verdict verdict(CertificateRevocationWrapper told, boolean passed) {
        Instant saysOf = told.getThisUpdate().toInstant();
        if (!told.isSignatureValid() || !told.isTrustedChain()) {
            return new Verdict("unverified", null, saysOf, passed);
        }
        if (!told.isRevoked()) {
            return new Verdict("GOOD", null, saysOf, passed);
        }
        // by OCSP it reports no reason in this case
        boolean reasoned = told.getReason() != null && told.getReason() != RevocationReason.UNSPECIFIED;
        return new Verdict(
                reasoned ? "REVOKED " + told.getReason() : "REVOKED",
                told.getRevocationDate().toInstant(),
                saysOf,
                passed);
    }
}
