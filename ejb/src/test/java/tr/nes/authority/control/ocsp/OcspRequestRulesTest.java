package tr.nes.authority.control.ocsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.authority.testing.OcspClient;
import tr.nes.authority.testing.TestAuthority;

class OcspRequestRulesTest {

    private static final ASN1ObjectIdentifier PREFERRED = OCSPObjectIdentifiers.id_pkix_ocsp.branch("8");

    private static TestAuthority authority;
    private static OcspClient client;
    private static X509Certificate certificate;

    @BeforeAll
    static void found() throws Exception {
        authority = new TestAuthority();
        client = new OcspClient(authority);
        certificate = authority.issue();
    }

    @AfterAll
    static void close() {
        authority.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 32, 128})
    void whenTheNonceIsOfAllowedLength_thenItComesBackAndNothingMayBeCached(int length) throws Exception {
        byte[] octets = new byte[length];
        Arrays.fill(octets, (byte) 7);
        byte[] request = client.request(certificate, OcspClient.nonce(octets));
        assertThat(client.ask(request).getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce))
                .isEqualTo(OcspClient.nonce(octets));
        assertThat(authority.responder().answer(request).cacheable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 129, 4000})
    void whenTheNonceIsEmptyOrTooLong_thenTheRequestIsMalformed(int length) throws Exception {
        assertThat(client.status(client.request(certificate, OcspClient.nonce(new byte[length]))))
                .isEqualTo(OCSPResp.MALFORMED_REQUEST);
    }

    @Test
    void whenThereIsNoNonce_thenThereIsNoneInTheAnswerAndItMayBeCached() throws Exception {
        byte[] request = client.request(certificate);
        assertThat(client.ask(request).getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce))
                .isNull();
        assertThat(authority.responder().answer(request).cacheable()).isTrue();
    }

    static Stream<Arguments> wishes() {
        return Stream.of(
                Arguments.of(wish(X9ObjectIdentifiers.ecdsa_with_SHA384), X9ObjectIdentifiers.ecdsa_with_SHA384),
                Arguments.of(wish(X9ObjectIdentifiers.ecdsa_with_SHA512), X9ObjectIdentifiers.ecdsa_with_SHA512),
                Arguments.of(
                        wish(PKCSObjectIdentifiers.sha256WithRSAEncryption, X9ObjectIdentifiers.ecdsa_with_SHA512),
                        X9ObjectIdentifiers.ecdsa_with_SHA512),
                Arguments.of(wish(X9ObjectIdentifiers.ecdsa_with_SHA1), X9ObjectIdentifiers.ecdsa_with_SHA256),
                Arguments.of(wish(), X9ObjectIdentifiers.ecdsa_with_SHA256));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void whenAlgorithmsAreWishedFor_thenTheFirstStrongOneThatTheKeyCanSigns(
            DERSequence wishes, ASN1ObjectIdentifier expected) throws Exception {
        BasicOCSPResp answer =
                client.ask(client.request(certificate, new Extension(PREFERRED, false, wishes.getEncoded())));
        assertThat(answer.getSignatureAlgorithmID().getAlgorithm()).isEqualTo(expected);
    }

    @Test
    void whenAnUnknownExtensionIsCritical_thenTheRequestIsMalformed_elseItIsPassedOver() throws Exception {
        ASN1ObjectIdentifier unknown = new ASN1ObjectIdentifier("1.2.3.4.5");
        assertThat(client.status(
                        client.request(certificate, new Extension(unknown, true, DERNull.INSTANCE.getEncoded()))))
                .isEqualTo(OCSPResp.MALFORMED_REQUEST);
        assertThat(client.status(
                        client.request(certificate, new Extension(unknown, false, DERNull.INSTANCE.getEncoded()))))
                .isEqualTo(OCSPResp.SUCCESSFUL);
    }

    static Stream<byte[]> garbage() throws Exception {
        byte[] nested = new byte[16000];
        for (int i = 0; i < nested.length; i += 2) {
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x80;
        }
        return Stream.of(
                new byte[0],
                new byte[] {0x30},
                new byte[] {0x30, 0},
                "GET / HTTP/1.1".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                new DEROctetString(new byte[5]).getEncoded(),
                new OCSPReqBuilder().build().getEncoded(),
                nested);
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void whenItIsNoRequest_thenItIsMalformed(byte[] garbage) throws Exception {
        assertThat(client.status(garbage)).isEqualTo(OCSPResp.MALFORMED_REQUEST);
    }

    private static DERSequence wish(ASN1ObjectIdentifier... algorithms) {
        return new DERSequence(Stream.of(algorithms)
                .map(a -> new DERSequence(new AlgorithmIdentifier(a)))
                .toArray(DERSequence[]::new));
    }
}
