package tr.nes.authority.control.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.qualified.ETSIQCObjectIdentifiers;
import org.bouncycastle.asn1.x509.qualified.MonetaryValue;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.bouncycastle.asn1.x509.qualified.RFC3739QCObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.FamilyProfile;

@Tag("locale")
class QualifiedProfileTest {

    private static TestAuthority authority;
    private static X509CertificateHolder certificate;

    @BeforeAll
    static void issue() throws Exception {
        authority = new TestAuthority();
        certificate = new JcaX509CertificateHolder(authority.issue());
    }

    @AfterAll
    static void close() {
        authority.close();
    }

    @Test
    void theSubjectIsTheNaturalPerson() {
        X500Name subject = certificate.getSubject();
        assertThat(BCStyle.INSTANCE.toString(subject))
                .isEqualTo("C=TR,GIVENNAME=Işıl,SURNAME=Çağrı,SERIALNUMBER=PNOTR-10000000146,CN=Işıl Çağrı");
    }

    @Test
    void whenTheNumberIsAPassports_thenItIsNotCalledATurkishIdentityNumber() throws Exception {
        X509CertificateHolder passport =
                new JcaX509CertificateHolder(authority.port().issue(authority.order("U12345678", null)));
        assertThat(passport.getSubject()
                        .getRDNs(BCStyle.SERIALNUMBER)[0]
                        .getFirst()
                        .getValue())
                .hasToString("U12345678");
        assertThat(statementsOf(passport))
                .doesNotContain(
                        RFC3739QCObjectIdentifiers.id_qcs_pkixQCSyntax_v2,
                        ETSIQCObjectIdentifiers.id_etsi_qcs_LimiteValue);
    }

    @Test
    void theStatementsAreThoseOfAQualifiedCertificateForSignaturesOnADevice() {
        assertThat(statementsOf(certificate))
                .containsExactlyInAnyOrder(
                        ETSIQCObjectIdentifiers.id_etsi_qcs_QcCompliance,
                        ETSIQCObjectIdentifiers.id_etsi_qcs_QcSSCD,
                        ETSIQCObjectIdentifiers.id_etsi_qcs_QcType,
                        ETSIQCObjectIdentifiers.id_etsi_qcs_QcPds,
                        ETSIQCObjectIdentifiers.id_etsi_qcs_LimiteValue,
                        RFC3739QCObjectIdentifiers.id_qcs_pkixQCSyntax_v2,
                        new ASN1ObjectIdentifier("0.4.0.1862.1.7"),
                        new ASN1ObjectIdentifier("2.16.792.1.61.0.1.5070.1.1"));
    }

    @Test
    void theLimitIsInLira() {
        MonetaryValue limit = statements(certificate)
                .filter(s -> s.getStatementId().equals(ETSIQCObjectIdentifiers.id_etsi_qcs_LimiteValue))
                .map(s -> MonetaryValue.getInstance(s.getStatementInfo()))
                .findFirst()
                .orElseThrow();
        assertThat(limit.getCurrency().getAlphabetic()).isEqualTo("TRY");
        assertThat(limit.getAmount()).isEqualTo(BigInteger.valueOf(5000));
    }

    @Test
    void theKeyIsForNothingButCommitment() {
        Extension usage = certificate.getExtension(Extension.keyUsage);
        assertThat(usage.isCritical()).isTrue();
        assertThat(usage.getExtnValue().getOctets()).containsExactly(3, 2, 6, 0x40);
    }

    @Test
    void thePolicyIsThatOfADevice() {
        CertificatePolicies policies = CertificatePolicies.fromExtensions(certificate.getExtensions());
        assertThat(policies.getPolicyInformation()[0].getPolicyIdentifier())
                .isEqualTo(new ASN1ObjectIdentifier(FamilyProfile.QCP_NATURAL_QSCD));
    }

    @Test
    void theAddressesAreOfThePublicHost() {
        assertThat(AuthorityInformationAccess.fromExtensions(certificate.getExtensions())
                        .getAccessDescriptions())
                .extracting(d -> d.getAccessLocation().getName().toString())
                .containsExactly("http://localhost:8080/ocsp", "http://localhost:8080/ca/issuing.cer");
        assertThat(CRLDistPoint.fromExtensions(certificate.getExtensions()).toString())
                .contains("http://localhost:8080/crl/issuing.crl");
    }

    @Test
    void theChainHolds() throws Exception {
        X509Certificate root = authority.certificate(AuthorityRole.ROOT);
        X509Certificate issuing = authority.certificate(AuthorityRole.ISSUING);
        root.verify(root.getPublicKey());
        issuing.verify(root.getPublicKey());
        authority.issue().verify(issuing.getPublicKey());
        assertThat(issuing.getBasicConstraints()).isZero();
        assertThat(root.getBasicConstraints()).isEqualTo(Integer.MAX_VALUE);
        assertThat(authority.issue().getBasicConstraints()).isEqualTo(-1);
    }

    private static Stream<ASN1ObjectIdentifier> ids(X509CertificateHolder of) {
        return statements(of).map(QCStatement::getStatementId);
    }

    private static java.util.List<ASN1ObjectIdentifier> statementsOf(X509CertificateHolder of) {
        return ids(of).toList();
    }

    private static Stream<QCStatement> statements(X509CertificateHolder of) {
        ASN1Sequence all =
                ASN1Sequence.getInstance(of.getExtension(Extension.qCStatements).getParsedValue());
        return Arrays.stream(all.toArray()).map(QCStatement::getInstance);
    }
}
