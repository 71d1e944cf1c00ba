package tr.nes.authority.control.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.CertificateQualification;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.simplecertificatereport.SimpleCertificateReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.aia.DefaultAIASource;
import eu.europa.esig.dss.validation.CertificateValidator;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.control.encoding.CertificateParser;
import tr.nes.authority.control.key.AuthorityContentSigner;
import tr.nes.authority.control.key.AuthorityKeys;
import tr.nes.authority.testing.InProcessWeb;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.authority.testing.TrustedList;
import tr.nes.certificate.PublishedStatus;

/** What the European Commission's validator makes of the profile if its issuer stood on a trusted list (ADR 0019). */
class EuQualificationTest {

    private static final String LEGISLATION = "0.4.0.1862.1.7";

    private static TestAuthority authority;
    private static X509Certificate issued;

    @BeforeAll
    static void issue() {
        authority = new TestAuthority(Instant.now().toString());
        issued = authority.issue();
        authority.port().publish(TestAuthority.serial(issued), PublishedStatus.GOOD);
    }

    @AfterAll
    static void close() {
        authority.close();
    }

    @Test
    void asIssued_itIsForSignaturesAndDoesNotPassForQualifiedInTheEu() {
        SimpleCertificateReport report = validate(issued);
        assertThat(report.getQualificationAtCertificateIssuance())
                .as(() -> report.getQualificationErrorsAtIssuanceTime(id(issued)) + "")
                .isEqualTo(CertificateQualification.CERT_FOR_ESIG);
        assertThat(report.getQualificationAtValidationTime()).isEqualTo(CertificateQualification.CERT_FOR_ESIG);
    }

    @Test
    void withoutTheCountry_theSameWouldPassForQualifiedInTheEuWithADevice() throws Exception {
        X509Certificate silent = withoutLegislation(issued);
        SimpleCertificateReport report = validate(silent);
        assertThat(report.getQualificationAtCertificateIssuance())
                .as(() -> report.getQualificationErrorsAtIssuanceTime(id(silent)) + "")
                .isEqualTo(CertificateQualification.QCERT_FOR_ESIG_QSCD);
        assertThat(report.getQualificationAtValidationTime()).isEqualTo(CertificateQualification.QCERT_FOR_ESIG_QSCD);
    }

    private static String id(X509Certificate certificate) {
        return new CertificateToken(certificate).getDSSIdAsString();
    }

    private static SimpleCertificateReport validate(X509Certificate certificate) {
        InProcessWeb web = new InProcessWeb(authority);
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(TrustedList.granting(
                authority.certificate(AuthorityRole.ISSUING), Instant.now().minus(Duration.ofDays(1))));
        verifier.setAIASource(new DefaultAIASource(web));
        verifier.setCrlSource(new OnlineCRLSource(web));
        verifier.setOcspSource(new OnlineOCSPSource(web));
        CertificateValidator validator = CertificateValidator.fromCertificate(new CertificateToken(certificate));
        validator.setCertificateVerifier(verifier);
        return validator.validate().getSimpleReport();
    }

    /** Same serial number, same issuer, all else alike. */
    private static X509Certificate withoutLegislation(X509Certificate certificate) throws IOException {
        X509CertificateHolder original;
        try {
            original = new JcaX509CertificateHolder(certificate);
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IOException(e);
        }
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                original.getIssuer(),
                original.getSerialNumber(),
                original.getNotBefore(),
                original.getNotAfter(),
                original.getSubject(),
                original.getSubjectPublicKeyInfo());
        for (Object id : original.getExtensionOIDs()) {
            Extension extension = original.getExtension((org.bouncycastle.asn1.ASN1ObjectIdentifier) id);
            builder.addExtension(
                    extension.getExtnId(),
                    extension.isCritical(),
                    id.equals(Extension.qCStatements)
                            ? silent(extension.getParsedValue())
                            : extension.getParsedValue());
        }
        AuthorityContentSigner signer =
                new AuthorityContentSigner(authority.bean(AuthorityKeys.class).key(AuthorityRole.ISSUING));
        return CertificateParser.decode(builder.build(signer).getEncoded());
    }

    private static ASN1Encodable silent(ASN1Encodable statements) {
        return new DERSequence(Arrays.stream(
                        ASN1Sequence.getInstance(statements).toArray())
                .filter(s ->
                        !QCStatement.getInstance(s).getStatementId().getId().equals(LEGISLATION))
                .toArray(ASN1Encodable[]::new));
    }
}
