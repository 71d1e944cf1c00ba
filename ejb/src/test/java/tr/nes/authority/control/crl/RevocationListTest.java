package tr.nes.authority.control.crl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CRLReason;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.V2TBSCertListGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.control.encoding.Asn1Time;
import tr.nes.authority.control.encoding.SignatureAlgorithm;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.RevocationReason;

@Tag("locale")
class RevocationListTest {

    private static final String EXPIRED = "nes.authority.list.expired";

    @TempDir
    private Path folder;

    private TestAuthority authority;

    @BeforeEach
    void found() {
        authority = new TestAuthority();
        lists().tell(AuthorityRole.ROOT);
        lists().tell(AuthorityRole.ISSUING);
    }

    @AfterEach
    void close() {
        authority.close();
    }

    @Test
    void whenNothingIsRevoked_thenTheListIsEmptyAndSigned() throws Exception {
        for (AuthorityRole issuer : new AuthorityRole[] {AuthorityRole.ROOT, AuthorityRole.ISSUING}) {
            X509CRL list = list(issuer);
            assertThat(list.getRevokedCertificates()).isNull();
            assertThat(number(list)).isEqualTo(1);
            assertThat(list.getIssuerX500Principal())
                    .isEqualTo(authority.certificate(issuer).getSubjectX500Principal());
        }
    }

    @Test
    void whenACertificateLives_thenEachListTellsItsStatusUnderTheNextNumber() throws Exception {
        X509Certificate certificate = authority.issue();
        assertThat(entry(certificate).getRevocationReason()).isEqualTo(CRLReason.CERTIFICATE_HOLD);
        publish(certificate, PublishedStatus.GOOD);
        assertThat(entry(certificate)).isNull();
        publish(certificate, PublishedStatus.HOLD);
        assertThat(entry(certificate).getRevocationReason()).isEqualTo(CRLReason.CERTIFICATE_HOLD);
        authority.clock.forward(Duration.ofHours(1));
        publish(certificate, PublishedStatus.revoked(RevocationReason.PRIVILEGE_WITHDRAWN));
        assertThat(entry(certificate).getRevocationReason()).isEqualTo(CRLReason.PRIVILEGE_WITHDRAWN);
        assertThat(entry(certificate).getRevocationDate()).isEqualTo(Instant.parse("2026-11-21T10:00:00Z"));
        assertThat(number(list(AuthorityRole.ISSUING))).isEqualTo(5);
    }

    @Test
    void whenTheReasonIsUnspecified_thenNoneIsWritten() throws Exception {
        X509Certificate certificate = authority.issue();
        publish(certificate, PublishedStatus.revoked(RevocationReason.UNSPECIFIED));
        assertThat(entry(certificate).hasExtensions()).isFalse();
    }

    @Test
    void whenPublishedAgain_thenThereIsNoNewList() throws Exception {
        X509Certificate certificate = authority.issue();
        publish(certificate, PublishedStatus.HOLD);
        lists().tell(AuthorityRole.ISSUING);
        assertThat(number(list(AuthorityRole.ISSUING))).isEqualTo(2);
    }

    @Test
    void whenADayGoesByWithoutChange_thenANewListIsOutBeforeTheOldOneEnds() throws Exception {
        Instant end = list(AuthorityRole.ROOT).getNextUpdate().toInstant();
        authority.clock.forward(RevocationListIssuance.RENEWED_AFTER.minusMinutes(1));
        lists().tell(AuthorityRole.ROOT);
        assertThat(number(list(AuthorityRole.ROOT))).isEqualTo(1);
        authority.clock.forward(Duration.ofMinutes(2));
        lists().tell(AuthorityRole.ROOT);
        assertThat(number(list(AuthorityRole.ROOT))).isEqualTo(2);
        assertThat(list(AuthorityRole.ROOT).getThisUpdate()).isBefore(end);
        assertThat(authority.audit.count(AuditAction.AUTHORITY_LIST, AuditResult.DONE))
                .isEqualTo(3);
    }

    @Test
    void whenAClientsClockIsFiveMinutesSlow_thenTheListHasBegun() throws Exception {
        for (AuthorityRole issuer : new AuthorityRole[] {AuthorityRole.ROOT, AuthorityRole.ISSUING}) {
            assertThat(list(issuer).getThisUpdate()).isEqualTo(Instant.parse("2026-11-21T08:55:00Z"));
            assertThat(authority.publications().list(issuer).orElseThrow().issuedAt())
                    .isEqualTo(Instant.parse("2026-11-21T09:00:00Z"));
        }
    }

    @Test
    void whenItsExtensionsAreRead_thenPointAndKeyAreTheIssuers() throws Exception {
        X509CRL list = list(AuthorityRole.ISSUING);
        assertThat(list.getCriticalExtensionOIDs()).containsExactly(Extension.issuingDistributionPoint.getId());
        IssuingDistributionPoint point = IssuingDistributionPoint.getInstance(
                ASN1OctetString.getInstance(list.getExtensionValue(Extension.issuingDistributionPoint.getId()))
                        .getOctets());
        assertThat(point.getDistributionPoint().getName().toString()).contains("http://localhost:8080/crl/issuing.crl");
        assertThat(point.isIndirectCRL()).isFalse();
        assertThat(list(AuthorityRole.ROOT).getCriticalExtensionOIDs()).isNullOrEmpty();
        assertThat(list.getExtensionValue("2.5.29.60")).isNotNull();
        assertThat(list.getExtensionValue(Extension.authorityKeyIdentifier.getId()))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1999-12-31T23:59:59Z",
        "128, 2026-01-02T03:04:05.678Z",
        "730750818665451459101842416358141509827966271487, 2049-12-31T23:59:59Z",
        "255, 2050-01-01T00:00:00Z"
    })
    void whenAnEntryIsEncoded_thenItIsTheLibrarys(BigInteger serial, Instant since) throws Exception {
        for (RevocationReason reason : RevocationReason.values()) {
            ByteArrayOutputStream encoded = new ByteArrayOutputStream();
            try (RevocationListEntries entries = new RevocationListEntries(folder.resolve("entries"))) {
                entries.add(serial, since, reason);
                entries.writeTo(encoded);
                assertThat(entries.length()).isEqualTo(encoded.size());
            }
            V2TBSCertListGenerator library = new V2TBSCertListGenerator();
            library.setSignature(SignatureAlgorithm.SHA256.identifier());
            library.setIssuer(new X500Name("CN=x"));
            library.setThisUpdate(Asn1Time.of(since));
            library.addCRLEntry(new ASN1Integer(serial), Asn1Time.of(since), reason.code());
            assertThat(encoded.toByteArray())
                    .isEqualTo(library.generateTBSCertList()
                            .getRevokedCertificates()[0]
                            .getEncoded("DER"));
        }
    }

    @Test
    void whenManyAreRevoked_thenAllAreListed() throws Exception {
        Instant now = authority.clock.instant();
        Path list = folder.resolve("list");
        try (RevocationListEntries entries = new RevocationListEntries(folder.resolve("entries"))) {
            for (int i = 1; i <= 70_000; i++) {
                entries.add(BigInteger.valueOf(i), now, RevocationReason.SUPERSEDED);
            }
            authority
                    .bean(RevocationListIssuance.class)
                    .builder(AuthorityRole.ISSUING)
                    .write(list, 9, now, now.plus(RevocationListIssuance.LIFE), entries);
        }
        assertThat(decode(Files.readAllBytes(list), AuthorityRole.ISSUING).getRevokedCertificates())
                .hasSize(70_000);
    }

    @Test
    void whenExpiredOnesAreLeftOut_thenEachWasOnAListAfterItsEnd() throws Exception {
        X509Certificate certificate = authority.issue();
        publish(certificate, PublishedStatus.revoked(RevocationReason.SUPERSEDED));
        assertThat(list(AuthorityRole.ISSUING).getExtensionValue("2.5.29.60")).isNotNull();
        System.setProperty(EXPIRED, "false");
        try {
            authority.clock.forward(Duration.between(
                    authority.clock.instant(),
                    certificate.getNotAfter().toInstant().plusSeconds(1)));
            lists().tell(AuthorityRole.ISSUING);
            assertThat(entry(certificate)).isNotNull();
            assertThat(list(AuthorityRole.ISSUING).getExtensionValue("2.5.29.60"))
                    .isNull();
            authority.clock.forward(RevocationListIssuance.RENEWED_AFTER.plusMinutes(1));
            lists().tell(AuthorityRole.ISSUING);
            assertThat(entry(certificate)).as("the list before is valid yet").isNotNull();
            authority.clock.forward(RevocationListIssuance.RENEWED_AFTER.plusMinutes(1));
            lists().tell(AuthorityRole.ISSUING);
            assertThat(entry(certificate)).isNull();
        } finally {
            System.clearProperty(EXPIRED);
        }
    }

    @Test
    void whenARoleIssuesNoList_thenThereIsNone() {
        assertThatThrownBy(() -> authority.publications().list(AuthorityRole.OCSP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private RevocationLists lists() {
        return authority.bean(RevocationLists.class);
    }

    private void publish(X509Certificate certificate, PublishedStatus status) {
        authority.port().publish(TestAuthority.serial(certificate), status);
    }

    private X509CRLEntry entry(X509Certificate certificate) throws Exception {
        return list(AuthorityRole.ISSUING).getRevokedCertificate(certificate);
    }

    private X509CRL list(AuthorityRole issuer) throws Exception {
        return decode(
                Files.readAllBytes(
                        authority.publications().list(issuer).orElseThrow().file()),
                issuer);
    }

    private X509CRL decode(byte[] encoded, AuthorityRole issuer) throws Exception {
        X509CRL list = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(encoded));
        list.verify(authority.certificate(issuer).getPublicKey());
        return list;
    }

    private static long number(X509CRL list) {
        byte[] value = ASN1OctetString.getInstance(list.getExtensionValue(Extension.cRLNumber.getId()))
                .getOctets();
        return ASN1Integer.getInstance(value).getValue().longValueExact();
    }
}
