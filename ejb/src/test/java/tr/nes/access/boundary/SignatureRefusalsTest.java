package tr.nes.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.access.SignatureResult.Outcome;
import tr.nes.access.testing.SignatureLoginFixture;
import tr.nes.access.testing.WebEidCard;
import tr.nes.audit.AuditFact;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.boundary.CertificateRegistration;
import tr.nes.holder.HolderView;
import tr.nes.shared.RequestOrigin;
import tr.nes.testing.People;

/** Refused tokens and certificates, each with its reason in the audit trail. */
class SignatureRefusalsTest {

    private static final SignatureLoginFixture DESK = new SignatureLoginFixture();

    private final SignatureLoginFixture fixture = DESK;
    private final HolderView person = fixture.person();

    SignatureRefusalsTest() {
        fixture.authority
                .bean(RequestOrigin.class)
                .cameFrom("192.0.2." + person.phone().e164(), null);
    }

    @AfterAll
    static void close() {
        DESK.close();
    }

    @ParameterizedTest
    @EnumSource(value = CertificateStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void whenTheCertificateIsNotActive_thenNobodyIsIn(CertificateStatus status) throws Exception {
        refused("NOT_ACTIVE", fixture.card(fixture.onRecord(person, status)));
        assertThat(fixture.authority.audit.facts())
                .extracting(AuditFact::person)
                .contains(person.id());
    }

    @Test
    void whenTheWorldIsToldThatItIsNotGood_thenNobodyIsIn_whateverOurRecordSays() throws Exception {
        X509Certificate certificate = fixture.onRecord(person, CertificateStatus.ACTIVE);
        String serial = TestAuthority.serial(certificate);

        fixture.authority.port().publish(serial, PublishedStatus.HOLD);
        refused("NOT_GOOD", fixture.card(certificate));
        fixture.authority.port().publish(serial, PublishedStatus.GOOD);
        assertThat(fixture.logIn(fixture.card(certificate))).isEqualTo(Outcome.ACCEPTED);
        fixture.authority.port().publish(serial, PublishedStatus.revoked(RevocationReason.KEY_COMPROMISE));
        refused("NOT_GOOD", fixture.card(certificate));
    }

    @Test
    void whenItsTimeIsOverOrHasNotCome_thenNobodyIsIn() throws Exception {
        WebEidCard card = fixture.card(person);

        fixture.authority.clock.forward(Duration.ofDays(-1));
        refused("NOT_YET_VALID", card);
        fixture.authority.clock.forward(Duration.ofDays(367));
        refused("EXPIRED", card);
        fixture.authority.clock.forward(Duration.ofDays(-366));
        assertThat(fixture.logIn(card)).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void whenAStrangersAuthorityHasIssuedIt_thenNobodyIsIn_evenUnderOurAuthoritysName() throws Exception {
        try (SignatureLoginFixture stranger = new SignatureLoginFixture()) {
            refused(
                    "ISSUER",
                    stranger.card(stranger.issued(person.identityNumber().value())));
        }
    }

    @ParameterizedTest
    @EnumSource(AuthorityRole.class)
    void whenItIsTheAuthoritysOwn_thenItIsForSomethingElse(AuthorityRole role) {
        refused("KEY_USAGE", fixture.card(fixture.authority.certificate(role)));
    }

    @Test
    void whenItIsNotOnRecord_thenNobodyIsIn() {
        refused(
                "NOT_ON_RECORD",
                fixture.card(fixture.issued(person.identityNumber().value())));
    }

    @Test
    void whenItNamesSomebodyElseThanOurRecord_thenNobodyIsIn() throws Exception {
        X509Certificate theirs =
                fixture.issued(fixture.person().identityNumber().value());
        fixture.authority
                .bean(CertificateRegistration.class)
                .register(theirs, person.id(), "1234A5B67890", CertificateStatus.ACTIVE);

        refused("OTHER_HOLDER", fixture.card(theirs));
    }

    @Test
    void whenItNamesNobodyWhomWeKnow_thenNobodyIsIn() throws Exception {
        X509Certificate strangers =
                fixture.issued(People.somebody().identityNumber().value());
        fixture.authority
                .bean(CertificateRegistration.class)
                .register(strangers, person.id(), "1234A5B67890", CertificateStatus.ACTIVE);

        refused("HOLDER_UNKNOWN", fixture.card(strangers));
    }

    @Test
    void whenTheSignersKeyIsAnother_thenNobodyIsIn() throws Exception {
        refused("SIGNATURE", new WebEidCard(fixture.onRecord(person, CertificateStatus.ACTIVE), TestAuthority.rsa()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256", "RS1", "rs256", "MD5withRSA", "ES256", "ES384", "EdDSA"})
    void whenTheAlgorithmIsNotOfTheFormatOrNotTheKeys_thenNobodyIsIn(String algorithm) throws Exception {
        spoilt("ALGORITHM", "algorithm", algorithm);
    }

    @ParameterizedTest
    @CsvSource({
        "MALFORMED, signature, '%%%'",
        "MALFORMED, signature, ''",
        "SIGNATURE, signature, AAAA",
        "SIGNATURE, algorithm, RS512",
        "SIGNATURE, algorithm, PS256",
        "FORMAT, format, web-eid:2.0",
        "FORMAT, format, web-eid:10",
        "FORMAT, format, jwt",
        "MALFORMED, format, ''",
        "CERTIFICATE_MALFORMED, unverifiedCertificate, VGhpcyBpcyBubyBjZXJ0aWZpY2F0ZQ==",
        "CERTIFICATE_MALFORMED, unverifiedCertificate, This is no base64",
        "MALFORMED, unverifiedCertificate, ''"
    })
    void whenAFieldIsSpoilt_thenNobodyIsIn(String reason, String field, String value) throws Exception {
        spoilt(reason, field, value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"format\":1}",
                "{\"format\":null}",
                "{\"format\":[\"web-eid:1.0\"]}",
                "\u0000",
                "<token/>"
            })
    void whenItIsNoToken_thenNobodyIsIn(String garbage) {
        fixture.nonce("x");
        assertThat(fixture.finish(garbage, "x")).isEqualTo(Outcome.REFUSED);
        assertThat(fixture.reason()).isEqualTo("MALFORMED");
    }

    @ParameterizedTest
    @CsvSource({"'[', 9990", "'{\"a\":', 1990", "'[{\"a\":', 1660"})
    void whenItIsDeeplyNested_thenNobodyIsIn(String level, int depth) {
        fixture.nonce("x");
        assertThat(fixture.finish("{\"x\":" + level.repeat(depth), "x")).isEqualTo(Outcome.REFUSED);
        assertThat(fixture.reason()).isEqualTo("MALFORMED");
    }

    @Test
    void whenItIsTooLong_thenItIsNotRead() throws Exception {
        String good = fixture.card(person).sign(SignatureLoginFixture.ORIGIN, fixture.nonce("x"));

        assertThat(fixture.finish(good + " ".repeat(10_001 - good.length()), "x"))
                .isEqualTo(Outcome.REFUSED);
        assertThat(fixture.reason()).isEqualTo("TOO_LONG");
        assertThat(fixture.finish("[".repeat(10_000), "x")).isEqualTo(Outcome.REFUSED);
        assertThat(fixture.reason()).isEqualTo("MALFORMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"web-eid:1", "web-eid:1.0", "web-eid:1.1"})
    void whenTheFormatsMinorVersionIsAnother_thenItIsReadAllTheSame(String format) throws Exception {
        String token = fixture.card(person)
                .token(SignatureLoginFixture.ORIGIN, fixture.nonce("x"))
                .add("format", format)
                .add("somethingNew", 1)
                .build()
                .toString();

        assertThat(fixture.finish(token, "x")).isEqualTo(Outcome.ACCEPTED);
    }

    private void spoilt(String reason, String field, String value) throws Exception {
        String token = fixture.card(person)
                .token(SignatureLoginFixture.ORIGIN, fixture.nonce("x"))
                .add(field, value)
                .build()
                .toString();
        assertThat(fixture.finish(token, "x")).isEqualTo(Outcome.REFUSED);
        assertThat(fixture.reason()).isEqualTo(reason);
    }

    private void refused(String reason, WebEidCard card) {
        String browser = UUID.randomUUID().toString();
        assertThat(fixture.finish(card.sign(SignatureLoginFixture.ORIGIN, fixture.nonce(browser)), browser))
                .isEqualTo(Outcome.REFUSED);
        assertThat(fixture.reason()).isEqualTo(reason);
    }
}
