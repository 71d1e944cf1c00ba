package tr.nes.authority.control.ocsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.control.issuance.IssuedCertificates;
import tr.nes.authority.testing.OcspClient;
import tr.nes.authority.testing.OcspResponseReader;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.RevocationReason;

@Tag("locale")
class OcspResponsesTest {

    private TestAuthority authority;
    private OcspClient client;

    @BeforeEach
    void found() throws Exception {
        authority = new TestAuthority();
        client = new OcspClient(authority);
    }

    @AfterEach
    void close() {
        authority.close();
    }

    @Test
    void whenACertificateLives_thenEachStatusIsToldAtOnce() throws Exception {
        X509Certificate certificate = authority.issue();
        assertThat(client.told(certificate)).isEqualTo("revoked 6");
        publish(certificate, PublishedStatus.GOOD);
        assertThat(client.told(certificate)).isEqualTo("good");
        publish(certificate, PublishedStatus.HOLD);
        assertThat(client.told(certificate)).isEqualTo("revoked 6");
        publish(certificate, PublishedStatus.GOOD);
        assertThat(client.told(certificate)).isEqualTo("good");
        publish(certificate, PublishedStatus.revoked(RevocationReason.KEY_COMPROMISE));
        assertThat(client.told(certificate)).isEqualTo("revoked 1");
    }

    @ParameterizedTest
    @EnumSource(value = RevocationReason.class, names = "CERTIFICATE_HOLD", mode = Mode.EXCLUDE)
    void whenRevoked_thenTheReasonIsToldUnlessThereIsNone(RevocationReason reason) throws Exception {
        X509Certificate certificate = authority.issue();
        publish(certificate, PublishedStatus.revoked(reason));
        String expected = reason == RevocationReason.UNSPECIFIED ? "revoked" : "revoked " + reason.code();
        assertThat(client.told(certificate)).isEqualTo(expected);
    }

    @Test
    void whenNeverIssuedOrOfAnotherIssuer_thenItIsUnknown() throws Exception {
        assertThat(client.told(authority.certificate(AuthorityRole.ISSUING))).isEqualTo("unknown");
        try (TestAuthority other = new TestAuthority()) {
            byte[] foreign = new OcspClient(other).request(other.issue());
            assertThat(OcspResponseReader.text(client.ask(foreign).getResponses()[0]))
                    .isEqualTo("unknown");
        }
    }

    @Test
    void whenSeveralAreAskedFor_thenEachIsAnsweredInOrder() throws Exception {
        X509Certificate hold = authority.issue();
        X509Certificate good = authority.issue();
        publish(good, PublishedStatus.GOOD);
        BasicOCSPResp answer = client.ask(client.request(hold, good, hold));
        assertThat(Stream.of(answer.getResponses()).map(OcspResponseReader::text))
                .containsExactly("revoked 6", "good", "revoked 6");
    }

    static Stream<ASN1ObjectIdentifier> hashes() {
        return Stream.of(OIWObjectIdentifiers.idSHA1, NISTObjectIdentifiers.id_sha256, NISTObjectIdentifiers.id_sha384);
    }

    @ParameterizedTest
    @MethodSource("hashes")
    void whenTheIssuerIsHashedOtherwise_thenItIsFoundAndTheIdIsSentBack(ASN1ObjectIdentifier hash) throws Exception {
        X509Certificate certificate = authority.issue();
        var id = client.id(hash, certificate.getSerialNumber());
        SingleResp single = client.ask(
                        new OCSPReqBuilder().addRequest(id).build().getEncoded())
                .getResponses()[0];
        assertThat(OcspResponseReader.text(single)).isEqualTo("revoked 6");
        assertThat(single.getCertID()).isEqualTo(id);
    }

    @Test
    void whenAnswered_thenTheTimesAreThoseOfTheClock() throws Exception {
        X509Certificate certificate = authority.issue();
        authority.clock.forward(Duration.ofHours(3));
        BasicOCSPResp answer = client.ask(client.request(certificate));
        Instant now = Instant.parse("2026-11-21T12:00:00Z");
        SingleResp single = answer.getResponses()[0];
        assertThat(answer.getProducedAt()).isEqualTo(now);
        // a client whose clock is five minutes slow accepts it
        assertThat(single.getThisUpdate()).isEqualTo(now.minus(Duration.ofMinutes(5)));
        assertThat(single.getNextUpdate()).isEqualTo(now.plus(OcspResponses.LIFE));
        Extension cutoff = single.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_archive_cutoff);
        assertThat(ASN1GeneralizedTime.getInstance(cutoff.getParsedValue()).getDate())
                .isEqualTo(Instant.parse("2026-11-21T09:00:00Z"));
    }

    @Test
    void whenACertificateHasJustBecomeGood_thenItIsNotSaidToHaveBeenGoodBefore() throws Exception {
        X509Certificate certificate = authority.issue();
        authority.clock.forward(Duration.ofHours(1));
        publish(certificate, PublishedStatus.GOOD);
        Instant good = Instant.parse("2026-11-21T10:00:00Z");
        assertThat(client.ask(client.request(certificate)).getResponses()[0].getThisUpdate())
                .isEqualTo(good);
        authority.clock.forward(Duration.ofMinutes(4));
        assertThat(client.ask(client.request(certificate)).getResponses()[0].getThisUpdate())
                .isEqualTo(good);
        authority.clock.forward(Duration.ofMinutes(4));
        assertThat(client.ask(client.request(certificate)).getResponses()[0].getThisUpdate())
                .isEqualTo(good.plus(Duration.ofMinutes(3)));
    }

    @Test
    void whenTheSignerIsLookedAt_thenItMaySignAnswersAndNeedsNoCheck() throws Exception {
        X509Certificate signer = authority.certificate(AuthorityRole.OCSP);
        signer.verify(authority.certificate(AuthorityRole.ISSUING).getPublicKey());
        assertThat(signer.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.9");
        // the JDK's own getExtensionValue makes an empty value of it
        assertThat(new JcaX509CertificateHolder(signer)
                        .getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck)
                        .getParsedValue())
                .isEqualTo(DERNull.INSTANCE);
    }

    @Test
    void whenTheSerialNumberIsAbsurd_thenItIsUnknown() throws Exception {
        for (BigInteger serial :
                new BigInteger[] {BigInteger.ZERO, BigInteger.TWO.negate(), BigInteger.ONE.shiftLeft(50_000)}) {
            byte[] request = new OCSPReqBuilder()
                    .addRequest(client.id(OIWObjectIdentifiers.idSHA1, serial))
                    .build()
                    .getEncoded();
            assertThat(OcspResponseReader.text(client.ask(request).getResponses()[0]))
                    .isEqualTo("unknown");
        }
    }

    @Test
    void whenTheRegisterCannotBeReadForFiveSeconds_thenTheClientIsToldToComeLater() throws Exception {
        byte[] request = client.request(authority.issue());
        client.ask(request);
        authority.database.end();
        authority.clock.forward(Duration.ofSeconds(4));
        assertThat(client.status(request)).isEqualTo(OCSPResp.SUCCESSFUL);
        authority.clock.forward(Duration.ofSeconds(1));
        assertThat(client.status(request)).isEqualTo(OCSPResp.TRY_LATER);
    }

    @Test
    void whenAnotherServerChangedStatuses_thenTheyAreToldAfterTheNextLook() throws Exception {
        X509Certificate certificate = authority.issue();
        X509Certificate twice = authority.issue();
        assertThat(client.told(certificate)).isEqualTo("revoked 6");
        elsewhere(certificate, PublishedStatus.GOOD);
        elsewhere(twice, PublishedStatus.GOOD);
        elsewhere(twice, PublishedStatus.HOLD);
        elsewhere(twice, PublishedStatus.GOOD);
        authority.clock.forward(StatusSnapshot.FRESH);
        assertThat(client.told(certificate)).isEqualTo("good");
        assertThat(client.told(twice)).isEqualTo("good");
    }

    @Test
    void whenAServerOfAnEarlierVersionChangedAStatus_thenItIsToldToo() throws Exception {
        X509Certificate certificate = authority.issue();
        assertThat(client.told(certificate)).isEqualTo("revoked 6");
        try (Connection connection = authority.database.dataSource().getConnection();
                Statement earlier = connection.createStatement()) {
            earlier.execute("update issued_certificate set kind = 'GOOD', reason = null");
            earlier.execute("update authority_certificate set changes = changes + 1 where role = 'issuing'");
        }
        authority.clock.forward(StatusSnapshot.FRESH);
        assertThat(client.told(certificate)).isEqualTo("good");
    }

    @Test
    void whenTheSameIsAskedWithoutNonce_thenTheResponseIsSignedAgainAfterAChangeOrASecond() throws Exception {
        X509Certificate certificate = authority.issue();
        byte[] request = client.request(certificate);
        byte[] first = authority.responder().answer(request).encoded();
        assertThat(authority.responder().answer(request).encoded()).isSameAs(first);
        publish(certificate, PublishedStatus.GOOD);
        assertThat(client.told(certificate)).isEqualTo("good");
        byte[] second = authority.responder().answer(request).encoded();
        authority.clock.forward(Duration.ofSeconds(1));
        assertThat(authority.responder().answer(request).encoded()).isNotEqualTo(second);
        byte[] withNonce = client.request(certificate, OcspClient.nonce(new byte[16]));
        assertThat(authority.responder().answer(withNonce).encoded())
                .isNotEqualTo(authority.responder().answer(withNonce).encoded());
    }

    /** Without telling this server. */
    private void elsewhere(X509Certificate certificate, PublishedStatus status) {
        authority.bean(IssuedCertificates.class).publish(TestAuthority.serial(certificate), status);
    }

    private void publish(X509Certificate certificate, PublishedStatus status) {
        authority.port().publish(TestAuthority.serial(certificate), status);
    }
}
