package tr.nes.access.control.webeid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.InputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens created by real cards, as published with the tests of Web eID's validation library (MIT, see LICENSE). */
class PublishedTokensTest {

    private static final List<X509Certificate> ISSUERS = issuers();

    @ParameterizedTest
    @ValueSource(strings = {"valid-es384", "belgian-es384", "belgian-rs256", "finnish-es384", "finnish-ps256"})
    void whenTheTokenIsGood_thenItHolds(String name) throws Exception {
        Published published = Published.named(name);

        LoginKeyUsage.check(published.token().certificate());
        X509Certificate issuer = new CertificatePathValidator(ISSUERS, published.at)
                .issuerOf(published.token().certificate());
        published.signed(published.origin, published.nonce);

        assertThat(issuer.getSubjectX500Principal())
                .isEqualTo(published.token().certificate().getIssuerX500Principal());
    }

    @Test
    void whenItsIssuerIsNotTrusted_thenTheSignatureAloneIsNotEnough() throws Exception {
        Published latvian = Published.named("valid-rs256");

        latvian.signed(latvian.origin, latvian.nonce);
        refused(
                TokenRefusal.ISSUER,
                () -> new CertificatePathValidator(ISSUERS, latvian.at)
                        .issuerOf(latvian.token().certificate()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"valid-es384", "valid-rs256", "belgian-es384", "belgian-rs256", "finnish-es384", "finnish-ps256"
            })
    void whenNonceOrOriginIsAnother_thenTheSignatureIsWrong(String name) throws Exception {
        Published published = Published.named(name);

        refused(
                TokenRefusal.SIGNATURE,
                () -> published.signed(published.origin, published.nonce.replace('1', '2') + "="));
        refused(TokenRefusal.SIGNATURE, () -> published.signed("https://invalid.org", published.nonce));
        refused(TokenRefusal.SIGNATURE, () -> published.signed(published.origin + "/", published.nonce));
    }

    @Test
    void whenTheCertificateIsNotTheSigners_thenTheSignatureIsWrong() throws Exception {
        Published wrong = Published.named("wrong-certificate");

        assertThatCode(() -> new CertificatePathValidator(ISSUERS, wrong.at)
                        .issuerOf(wrong.token().certificate()))
                .doesNotThrowAnyException();
        refused(TokenRefusal.SIGNATURE, () -> wrong.signed(wrong.origin, wrong.nonce));
    }

    @Test
    void whenItsTimeHasNotComeOrIsOver_thenThatIsTheReason() throws Exception {
        X509Certificate certificate = Published.named("valid-es384").token().certificate();

        refused(TokenRefusal.NOT_YET_VALID, () -> at("2018-10-17T00:00:00Z").issuerOf(certificate));
        refused(TokenRefusal.EXPIRED, () -> at("2026-10-19T00:00:00Z").issuerOf(certificate));
        refused(
                TokenRefusal.ISSUER,
                () -> new CertificatePathValidator(List.of(), Instant.parse("2024-08-01T00:00:00Z"))
                        .issuerOf(certificate));
    }

    private static CertificatePathValidator at(String when) {
        return new CertificatePathValidator(ISSUERS, Instant.parse(when));
    }

    private static void refused(TokenRefusal reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        TokenRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static List<X509Certificate> issuers() {
        try (InputStream in = PublishedTokensTest.class.getResourceAsStream("published-issuers.pem")) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private record Published(AuthenticationToken token, String origin, String nonce, Instant at) {

        static Published named(String name) throws Exception {
            try (InputStream in = PublishedTokensTest.class.getResourceAsStream("published-tokens.json")) {
                JsonObject found = Json.createReader(in).readObject().getJsonObject(name);
                return new Published(
                        AuthenticationToken.parse(found.getJsonObject("token").toString()),
                        found.getString("origin"),
                        found.getString("nonce"),
                        Instant.parse(found.getString("at")));
            }
        }

        void signed(String origin, String nonce) throws TokenRefused {
            new SignedChallenge(origin, nonce).requireSignedBy(token);
        }
    }
}
