package tr.nes.authority.control.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.diagnostic.CertificateRevocationWrapper;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.QCTypeEnum;
import eu.europa.esig.dss.enumerations.RevocationReason;
import eu.europa.esig.dss.enumerations.SemanticsIdentifier;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.extension.QcStatements;
import eu.europa.esig.dss.service.SecureRandomNonceSource;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.QcStatementUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.aia.DefaultAIASource;
import eu.europa.esig.dss.validation.CertificateValidator;
import eu.europa.esig.dss.validation.reports.CertificateReports;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.control.crl.RevocationLists;
import tr.nes.authority.control.encoding.Asn1Time;
import tr.nes.authority.testing.InProcessWeb;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.PublishedStatus;

/** What the European Commission's validator makes of certificates, OCSP answers and lists. */
class EuDssTest {

    private static TestAuthority authority;

    @BeforeAll
    static void found() {
        authority = new TestAuthority(Instant.now().toString());
        authority.bean(RevocationLists.class).tell(AuthorityRole.ROOT);
    }

    @AfterAll
    static void close() {
        authority.close();
    }

    @Test
    void theStatementsAreRead() {
        QcStatements statements = QcStatementUtils.getQcStatements(new CertificateToken(authority.issue()));
        assertThat(statements.isQcCompliance()).isTrue();
        assertThat(statements.isQcQSCD()).isTrue();
        assertThat(statements.getQcTypes()).containsExactly(QCTypeEnum.QCT_ESIGN);
        assertThat(statements.getQcSemanticsIdentifier()).isEqualTo(SemanticsIdentifier.qcsSemanticsIdNatural);
        assertThat(statements.getQcLimitValue().getCurrency()).isEqualTo("TRY");
        assertThat(statements.getQcLimitValue().getAmount()).isEqualTo(5000);
        assertThat(statements.getQcEuPDS()).hasSize(2);
        assertThat(statements.getQcLegislationCountryCodes()).containsExactly("TR");
        assertThat(statements.getOtherOids()).containsExactly("2.16.792.1.61.0.1.5070.1.1");
    }

    static Stream<Arguments> statuses() {
        return Stream.of(true, false)
                .flatMap(byOcsp -> Stream.of(
                        Arguments.of(byOcsp, PublishedStatus.GOOD, Indication.PASSED, null),
                        Arguments.of(
                                byOcsp,
                                PublishedStatus.HOLD,
                                Indication.INDETERMINATE,
                                RevocationReason.CERTIFICATE_HOLD),
                        Arguments.of(
                                byOcsp,
                                PublishedStatus.revoked(tr.nes.certificate.RevocationReason.KEY_COMPROMISE),
                                Indication.INDETERMINATE,
                                RevocationReason.KEY_COMPROMISE)));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void theStatusIsBelieved(boolean byOcsp, PublishedStatus status, Indication indication, RevocationReason reason) {
        X509Certificate certificate = authority.issue(Asn1Time.SLOW_CLOCK);
        authority.port().publish(TestAuthority.serial(certificate), status);
        CertificateToken token = new CertificateToken(certificate);

        CertificateReports reports = validate(token, byOcsp);

        assertThat(reports.getSimpleReport().getCertificateIndication(token.getDSSIdAsString()))
                .as(() -> reports.getXmlSimpleReport())
                .isEqualTo(indication);
        SubIndication sub = reports.getSimpleReport().getCertificateSubIndication(token.getDSSIdAsString());
        assertThat(sub).isIn(expected(status));
        CertificateWrapper seen = reports.getDiagnosticData().getUsedCertificateById(token.getDSSIdAsString());
        CertificateRevocationWrapper revocation =
                seen.getCertificateRevocationData().get(0);
        assertThat(revocation.isSignatureValid()).isTrue();
        assertThat(revocation.isTrustedChain()).isTrue();
        assertThat(revocation.isRevoked()).isEqualTo(reason != null);
        assertThat(revocation.getReason()).isEqualTo(reason);
    }

    private static Object[] expected(PublishedStatus status) {
        return switch (status.kind()) {
            case HOLD -> new Object[] {SubIndication.TRY_LATER};
            case REVOKED -> new Object[] {SubIndication.REVOKED_NO_POE};
            case GOOD, UNKNOWN -> new Object[] {null};
        };
    }

    private static CertificateReports validate(CertificateToken certificate, boolean byOcsp) {
        InProcessWeb web = new InProcessWeb(authority);
        CommonTrustedCertificateSource roots = new CommonTrustedCertificateSource();
        roots.addCertificate(new CertificateToken(authority.certificate(AuthorityRole.ROOT)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(roots);
        verifier.setAIASource(new DefaultAIASource(web));
        verifier.setCrlSource(new OnlineCRLSource(web));
        if (byOcsp) {
            OnlineOCSPSource ocsp = new OnlineOCSPSource(web);
            ocsp.setNonceSource(new SecureRandomNonceSource());
            verifier.setOcspSource(ocsp);
        }
        CertificateValidator validator = CertificateValidator.fromCertificate(certificate);
        validator.setCertificateVerifier(verifier);
        return validator.validate();
    }
}
