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
import tr.nes.access.testing.SignatureDesk;
import tr.nes.access.testing.WebEidCard;
import tr.nes.audit.AuditFact;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.holder.HolderView;
import tr.nes.shared.Place;
import tr.nes.testing.People;

/** Tokens and certificates that let nobody in, each with its reason in the trail. */
class SignatureRefusalsTest {

    private static final SignatureDesk DESK = new SignatureDesk();

    private final SignatureDesk desk = DESK;
    private final HolderView person = desk.person();

    SignatureRefusalsTest() {
        desk.authority.bean(Place.class).cameFrom("192.0.2." + person.phone().e164(), null);
    }

    @AfterAll
    static void close() {
        DESK.close();
    }

    @ParameterizedTest
    @EnumSource(value = CertificateStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void whenTheCertificateIsNotActive_thenNobodyIsIn(CertificateStatus status) throws Exception {
        refused("NOT_ACTIVE", desk.card(desk.onRecord(person, status)));
        assertThat(desk.authority.audit.facts()).extracting(AuditFact::person).contains(person.id());
    }

    @Test
    void whenTheWorldIsToldThatItIsNotGood_thenNobodyIsIn_whateverOurRecordSays() throws Exception {
        X509Certificate certificate = desk.onRecord(person, CertificateStatus.ACTIVE);
        String serial = TestAuthority.serial(certificate);

        desk.authority.port().publish(serial, PublishedStatus.HOLD);
        refused("NOT_GOOD", desk.card(certificate));
        desk.authority.port().publish(serial, PublishedStatus.GOOD);
        assertThat(desk.logIn(desk.card(certificate))).isEqualTo(Outcome.ACCEPTED);
        desk.authority.port().publish(serial, PublishedStatus.revoked(RevocationReason.KEY_COMPROMISE));
        refused("NOT_GOOD", desk.card(certificate));
    }

    @Test
    void whenItsTimeIsOverOrHasNotCome_thenNobodyIsIn() throws Exception {
        WebEidCard card = desk.card(person);

        desk.authority.clock.forward(Duration.ofDays(-1));
        refused("NOT_YET_VALID", card);
        desk.authority.clock.forward(Duration.ofDays(367));
        refused("EXPIRED", card);
        desk.authority.clock.forward(Duration.ofDays(-366));
        assertThat(desk.logIn(card)).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void whenAStrangersAuthorityHasIssuedIt_thenNobodyIsIn_evenUnderOurAuthoritysName() throws Exception {
        try (SignatureDesk stranger = new SignatureDesk()) {
            refused(
                    "ISSUER",
                    stranger.card(stranger.issued(person.identityNumber().value())));
        }
    }

    @ParameterizedTest
    @EnumSource(AuthorityRole.class)
    void whenItIsTheAuthoritysOwn_thenItIsForSomethingElse(AuthorityRole role) {
        refused("KEY_USAGE", desk.card(desk.authority.certificate(role)));
    }

    @Test
    void whenItIsNotOnRecord_thenNobodyIsIn() {
        refused("NOT_ON_RECORD", desk.card(desk.issued(person.identityNumber().value())));
    }

    @Test
    void whenItNamesSomebodyElseThanOurRecord_thenNobodyIsIn() throws Exception {
        X509Certificate theirs = desk.issued(desk.person().identityNumber().value());
        desk.authority.bean(Certificates.class).register(theirs, person.id(), "1234A5B67890", CertificateStatus.ACTIVE);

        refused("OTHER_HOLDER", desk.card(theirs));
    }

    @Test
    void whenItNamesNobodyWhomWeKnow_thenNobodyIsIn() throws Exception {
        X509Certificate strangers =
                desk.issued(People.somebody().identityNumber().value());
        desk.authority
                .bean(Certificates.class)
                .register(strangers, person.id(), "1234A5B67890", CertificateStatus.ACTIVE);

        refused("HOLDER_UNKNOWN", desk.card(strangers));
    }

    @Test
    void whenTheSignersKeyIsAnother_thenNobodyIsIn() throws Exception {
        refused("SIGNATURE", new WebEidCard(desk.onRecord(person, CertificateStatus.ACTIVE), TestAuthority.rsa()));
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
        desk.nonce("x");
        assertThat(desk.finish(garbage, "x")).isEqualTo(Outcome.REFUSED);
        assertThat(desk.reason()).isEqualTo("MALFORMED");
    }

    @ParameterizedTest
    @CsvSource({"'[', 9990", "'{\"a\":', 1990", "'[{\"a\":', 1660"})
    void whenItIsDeeplyNested_thenNobodyIsIn(String level, int depth) {
        desk.nonce("x");
        assertThat(desk.finish("{\"x\":" + level.repeat(depth), "x")).isEqualTo(Outcome.REFUSED);
        assertThat(desk.reason()).isEqualTo("MALFORMED");
    }

    @Test
    void whenItIsTooLong_thenItIsNotRead() throws Exception {
        String good = desk.card(person).sign(SignatureDesk.ORIGIN, desk.nonce("x"));

        assertThat(desk.finish(good + " ".repeat(10_001 - good.length()), "x")).isEqualTo(Outcome.REFUSED);
        assertThat(desk.reason()).isEqualTo("TOO_LONG");
        assertThat(desk.finish("[".repeat(10_000), "x")).isEqualTo(Outcome.REFUSED);
        assertThat(desk.reason()).isEqualTo("MALFORMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"web-eid:1", "web-eid:1.0", "web-eid:1.1"})
    void whenTheFormatsMinorVersionIsAnother_thenItIsReadAllTheSame(String format) throws Exception {
        String token = desk.card(person)
                .token(SignatureDesk.ORIGIN, desk.nonce("x"))
                .add("format", format)
                .add("somethingNew", 1)
                .build()
                .toString();

        assertThat(desk.finish(token, "x")).isEqualTo(Outcome.ACCEPTED);
    }

    private void spoilt(String reason, String field, String value) throws Exception {
        String token = desk.card(person)
                .token(SignatureDesk.ORIGIN, desk.nonce("x"))
                .add(field, value)
                .build()
                .toString();
        assertThat(desk.finish(token, "x")).isEqualTo(Outcome.REFUSED);
        assertThat(desk.reason()).isEqualTo(reason);
    }

    private void refused(String reason, WebEidCard card) {
        String browser = UUID.randomUUID().toString();
        assertThat(desk.finish(card.sign(SignatureDesk.ORIGIN, desk.nonce(browser)), browser))
                .isEqualTo(Outcome.REFUSED);
        assertThat(desk.reason()).isEqualTo(reason);
    }
}
