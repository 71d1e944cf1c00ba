package tr.nes.access.control.webeid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.access.control.webeid.ForeignPki.Kind;

/** Authority, responder and holder with keys of every kind, crosswise; OpenSSL is the second opinion. */
class ForeignAlgorithmsTest {

    private static final Set<Kind> ACCEPTED = EnumSet.complementOf(EnumSet.of(Kind.ED25519));
    private static final Duration AGE = Duration.ofHours(1);
    private static final byte[] NONCE = new byte[32];

    @TempDir
    private Path folder;

    static Stream<Arguments> pairs() {
        return ACCEPTED.stream()
                .flatMap(authority -> ACCEPTED.stream().map(responder -> Arguments.of(authority, responder)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whenKeysAreOfAnyKind_thenWhatOpensslCallsGoodIsGood(Kind authority, Kind responder) throws Exception {
        ForeignPki pki = ForeignPki.of(authority);
        for (Kind holder : ACCEPTED) {
            OcspQuery query = new OcspQuery(pki.holder(holder), pki.authority(), NONCE);
            byte[] delegated = pki.good(query, responder);
            assertThat(new CertificatePathValidator(List.of(query.issuer()), pki.now).issuerOf(query.certificate()))
                    .isEqualTo(query.issuer());
            assertThat(validator(query, pki).on(delegated)).isEmpty();
            if (authority == responder) {
                assertThat(validator(query, pki).on(pki.good(query))).isEmpty();
            }
            if (holder == responder) {
                assertThat(openssl(query, delegated)).contains("Response verify OK", "holder.pem: good");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whenSomethingSignedIsChanged_thenTheStatusIsUnknown(Kind authority, Kind responder) throws Exception {
        ForeignPki pki = ForeignPki.of(authority);
        OcspQuery query = new OcspQuery(pki.holder(Kind.P256), pki.authority(), NONCE);
        byte[] answer = pki.good(query, responder);
        answer[answer.length - 5] ^= 1;
        ForeignPki stranger = ForeignPki.of(authority == Kind.RSA ? Kind.P256 : Kind.RSA);
        assertThat(validator(query, pki).on(stranger.good(query, responder))).contains(TokenRefusal.STATUS_UNKNOWN);
        assertThat(validator(query, pki).on(answer)).contains(TokenRefusal.STATUS_UNKNOWN);
    }

    @Test
    void whenTheResponderSignsWithEd25519_thenThatIsTheReason() throws Exception {
        ForeignPki pki = ForeignPki.of(Kind.P384);
        OcspQuery query = new OcspQuery(pki.holder(Kind.RSA), pki.authority(), NONCE);
        assertThat(validator(query, pki).on(pki.good(query, Kind.ED25519))).contains(TokenRefusal.STATUS_ALGORITHM);
    }

    @Test
    void whenTheAuthoritySignsWithEd25519_thenThatIsTheReason() throws Exception {
        ForeignPki pki = ForeignPki.of(Kind.ED25519);
        X509Certificate holder = pki.holder(Kind.RSA);
        CertificatePathValidator paths = new CertificatePathValidator(List.of(pki.authority()), pki.now);
        assertThatThrownBy(() -> paths.issuerOf(holder))
                .isInstanceOfSatisfying(
                        TokenRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TokenRefusal.ALGORITHM));
        assertThat(TokenAlgorithm.ES256.fits(pki.holder(Kind.ED25519).getPublicKey()))
                .isFalse();
    }

    /** RFC 5019 §4: responders that sign in advance repeat no nonce. OpenSSL warns, and says good. */
    @Test
    void whenNoNonceIsRepeated_thenTheAgeOfTheAnswerDecides() throws Exception {
        ForeignPki pki = ForeignPki.of(Kind.P256);
        OcspQuery query = new OcspQuery(pki.holder(Kind.RSA), pki.authority(), NONCE);
        byte[] answer = pki.goodWithoutNonce(query);
        assertThat(openssl(query, answer)).contains("Response verify OK", "holder.pem: good");
        assertThat(validator(query, pki).on(answer)).isEmpty();
        assertThat(at(query, pki.now.plus(AGE)).on(answer)).isEmpty();
        assertThat(at(query, pki.now.plus(AGE).plus(Duration.ofMinutes(6))).on(answer))
                .contains(TokenRefusal.STATUS_OLD);
        assertThat(at(query, pki.now.minus(Duration.ofMinutes(6))).on(answer))
                .as("not begun")
                .contains(TokenRefusal.STATUS_UNKNOWN);
    }

    @Test
    void whenTheNonceIsAnother_thenTheAnswerCountsForNothing() throws Exception {
        ForeignPki pki = ForeignPki.of(Kind.P256);
        OcspQuery query = new OcspQuery(pki.holder(Kind.RSA), pki.authority(), NONCE);
        OcspQuery other = new OcspQuery(query.certificate(), query.issuer(), new byte[] {1, 2, 3});
        assertThat(validator(query, pki).on(pki.good(other))).contains(TokenRefusal.STATUS_UNKNOWN);
    }

    private static OcspResponseValidator validator(OcspQuery query, ForeignPki pki) {
        return at(query, pki.now);
    }

    private static OcspResponseValidator at(OcspQuery query, Instant now) {
        return new OcspResponseValidator(query, now, AGE);
    }

    private String openssl(OcspQuery query, byte[] answer) throws Exception {
        put("ca.pem", query.issuer());
        put("holder.pem", query.certificate());
        Files.write(folder.resolve("answer.der"), answer);
        Path said = folder.resolve("said.txt");
        Process openssl = new ProcessBuilder(("openssl ocsp -respin answer.der -issuer ca.pem -cert holder.pem"
                                + " -CAfile ca.pem -no_nonce")
                        .split(" "))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(openssl.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return Files.readString(said);
    }

    private void put(String name, X509Certificate certificate) throws IOException, CertificateEncodingException {
        String base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(certificate.getEncoded());
        Files.writeString(
                folder.resolve(name), "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
    }
}
