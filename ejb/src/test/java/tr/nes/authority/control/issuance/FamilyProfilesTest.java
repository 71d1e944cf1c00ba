package tr.nes.authority.control.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.KeyUsageBit;
import eu.europa.esig.dss.enumerations.QCTypeEnum;
import eu.europa.esig.dss.enumerations.SemanticsIdentifier;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.extension.QcStatements;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.spi.QcStatementUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.aia.DefaultAIASource;
import eu.europa.esig.dss.validation.CertificateValidator;
import eu.europa.esig.dss.validation.reports.CertificateReports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.control.crl.RevocationLists;
import tr.nes.authority.control.encoding.Asn1Time;
import tr.nes.authority.testing.InProcessWeb;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.certificate.BodyNumber;
import tr.nes.certificate.BodySubject;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.CertificateSubject;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PersonSubject;
import tr.nes.certificate.PublishedStatus;

/** Certificates of bodies: OpenSSL and the European Commission's validator take each for what it is, and for nothing else. */
class FamilyProfilesTest {

    private static final PublicKey RSA = TestAuthority.rsa().getPublic();
    private static final BodySubject BODY =
            new BodySubject("Örnek  Ticaret A.Ş.", new BodyNumber(BodyNumber.Kind.TAX, "0123456789"));

    private static TestAuthority authority;

    @TempDir
    private Path folder;

    @BeforeAll
    static void found() {
        authority = new TestAuthority(Instant.now().toString());
        authority.bean(RevocationLists.class).tell(AuthorityRole.ROOT);
    }

    @AfterAll
    static void close() {
        authority.close();
    }

    private static IssueOrder order(CertificateFamily family, CertificateSubject subject, PublicKey key) {
        Instant from = authority.clock.instant().minus(Asn1Time.SLOW_CLOCK);
        return new IssueOrder(UUID.randomUUID(), family, subject, key, from, from.plus(Duration.ofDays(1095)), null);
    }

    private static X509Certificate issued(CertificateFamily family) {
        X509Certificate issued = authority.port().issue(order(family, BODY, RSA));
        authority.port().publish(TestAuthority.serial(issued), PublishedStatus.GOOD);
        return issued;
    }

    @ParameterizedTest
    @EnumSource(value = CertificateFamily.class, mode = EnumSource.Mode.EXCLUDE, names = "NES")
    void whenABodysCertificateIsValidatedByDss_thenItPassesAndNamesTheBody(CertificateFamily family) {
        CertificateToken token = new CertificateToken(issued(family));
        CertificateReports reports = validate(token);
        assertThat(reports.getSimpleReport().getCertificateIndication(token.getDSSIdAsString()))
                .as(reports::getXmlSimpleReport)
                .isEqualTo(Indication.PASSED);
        CertificateWrapper seen = reports.getDiagnosticData().getUsedCertificateById(token.getDSSIdAsString());
        assertThat(seen.getOrganizationName()).isEqualTo("Örnek Ticaret A.Ş.");
        assertThat(seen.getOrganizationIdentifier()).isEqualTo("VATTR-0123456789");
        assertThat(seen.getCommonName()).isEqualTo("Örnek Ticaret A.Ş.");
        assertThat(seen.getPolicyIds()).containsExactly(family.profile().policy());
    }

    @Test
    void whenDssReadsASeal_thenItIsAQualifiedSealOfTurkishLawWithoutAQualifiedDevice() {
        CertificateToken seal = new CertificateToken(issued(CertificateFamily.E_SEAL));
        QcStatements statements = QcStatementUtils.getQcStatements(seal);
        assertThat(statements.isQcCompliance()).isTrue();
        assertThat(statements.isQcQSCD()).isFalse();
        assertThat(statements.getQcTypes()).containsExactly(QCTypeEnum.QCT_ESEAL);
        assertThat(statements.getQcSemanticsIdentifier()).isEqualTo(SemanticsIdentifier.qcsSemanticsIdLegal);
        assertThat(statements.getQcLegislationCountryCodes()).containsExactly("TR");
        assertThat(statements.getOtherOids()).isEmpty();
        assertThat(seal.getKeyUsageBits()).containsExactly(KeyUsageBit.NON_REPUDIATION);
    }

    @Test
    void whenDssReadsTheOthers_thenTheyAreNotQualified_andOnlyTheSealSigns() {
        CertificateToken fiscal = new CertificateToken(issued(CertificateFamily.FISCAL_SEAL));
        CertificateToken encryption = new CertificateToken(issued(CertificateFamily.ENCRYPTION));
        assertThat(QcStatementUtils.getQcStatements(fiscal)).isNull();
        assertThat(QcStatementUtils.getQcStatements(encryption)).isNull();
        assertThat(fiscal.getKeyUsageBits())
                .containsExactlyInAnyOrder(KeyUsageBit.DIGITAL_SIGNATURE, KeyUsageBit.NON_REPUDIATION);
        assertThat(encryption.getKeyUsageBits()).containsExactly(KeyUsageBit.KEY_ENCIPHERMENT);
    }

    @Test
    void whenTheKeyIsOnACurve_thenItAgreesOnKeysInsteadOfTakingThem() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        X509Certificate issued = authority
                .port()
                .issue(order(
                        CertificateFamily.ENCRYPTION,
                        BODY,
                        generator.generateKeyPair().getPublic()));
        assertThat(new CertificateToken(issued).getKeyUsageBits()).containsExactly(KeyUsageBit.KEY_AGREEMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "E_SEAL,      'QCP 0.4.0.194112.1.1', Non Repudiation,                    'id-etsi-qct-eseal'",
        "FISCAL_SEAL, NCP 0.4.0.2042.1.1,   'Digital Signature, Non Repudiation', ''",
        "ENCRYPTION,  NCP 0.4.0.2042.1.1,   Key Encipherment,                   'E-mail Protection'"
    })
    void whenOpenSslVerifiesAndPrints_thenItIsWhatItsFamilySays(
            CertificateFamily family, String policy, String usage, String more) throws Exception {
        Path certificate = pem("certificate", issued(family));
        Path root = pem("root", authority.certificate(AuthorityRole.ROOT));
        Path issuing = pem("issuing", authority.certificate(AuthorityRole.ISSUING));
        String identifier = policy.split(" ")[1];
        assertThat(openSsl(
                        "verify",
                        "-x509_strict",
                        "-policy_check",
                        "-explicit_policy",
                        "-policy",
                        identifier,
                        "-CAfile",
                        root.toString(),
                        "-untrusted",
                        issuing.toString(),
                        certificate.toString()))
                .contains("certificate.pem: OK");
        String printed =
                openSsl("x509", "-noout", "-text", "-nameopt", "utf8,sep_comma_plus", "-in", certificate.toString());
        assertThat(printed)
                .contains("Policy: " + identifier, usage, "O=Örnek Ticaret A.Ş.", "VATTR-0123456789")
                .doesNotContain("givenName", "GN=");
        if (family == CertificateFamily.E_SEAL) {
            assertThat(printed).contains("qcStatements");
        } else {
            assertThat(printed).contains(more).doesNotContain("qcStatements");
        }
    }

    @Test
    void whenFamilyAndHolderDontFit_orANumberIsNone_thenNothingIsIssued() {
        refuses(order(CertificateFamily.NES, BODY, RSA));
        refuses(order(CertificateFamily.E_SEAL, new PersonSubject("Işıl", "Çağrı", "10000000146"), RSA));
        refuses(order(CertificateFamily.E_SEAL, new BodySubject(" ", BODY.number()), RSA));
        for (BodyNumber.Kind kind : BodyNumber.Kind.values()) {
            refuses(order(CertificateFamily.E_SEAL, new BodySubject("Kurum", new BodyNumber(kind, "12")), RSA));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TAX, 0123456789, VATTR-0123456789",
        "MERSIS, 0123456789000015, NTRTR-0123456789000015",
        "DETSIS, 12345678, DT:TR-12345678"
    })
    void whenARegisterKnowsTheBody_thenItsNumberHasTheRegistersForm(BodyNumber.Kind kind, String value, String form) {
        assertThat(new BodyNumber(kind, value).isWellFormed()).isTrue();
        assertThat(new BodyNumber(kind, value).organizationIdentifier()).isEqualTo(form);
    }

    private static void refuses(IssueOrder order) {
        assertThatThrownBy(() -> authority.port().issue(order)).isInstanceOf(AuthorityRefused.class);
    }

    private static CertificateReports validate(CertificateToken certificate) {
        InProcessWeb web = new InProcessWeb(authority);
        authority.bean(RevocationLists.class).tell(AuthorityRole.ISSUING);
        CommonTrustedCertificateSource roots = new CommonTrustedCertificateSource();
        roots.addCertificate(new CertificateToken(authority.certificate(AuthorityRole.ROOT)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(roots);
        verifier.setAIASource(new DefaultAIASource(web));
        verifier.setCrlSource(new OnlineCRLSource(web));
        CertificateValidator validator = CertificateValidator.fromCertificate(certificate);
        validator.setCertificateVerifier(verifier);
        return validator.validate();
    }

    private Path pem(String name, X509Certificate certificate) throws Exception {
        String encoded = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
        return Files.writeString(
                folder.resolve(name + ".pem"),
                "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
    }

    private String openSsl(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
