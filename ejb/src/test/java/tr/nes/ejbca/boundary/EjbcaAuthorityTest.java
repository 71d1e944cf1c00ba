package tr.nes.ejbca.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.certificate.AuthorityUnreachable;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.RevocationReason;
import tr.nes.ejbca.testing.EjbcaServer;
import tr.nes.ejbca.testing.EjbcaServer.Mood;
import tr.nes.shared.Randomness;
import tr.nes.testing.Beans;

class EjbcaAuthorityTest {

    private static final Instant FROM = Instant.parse("2026-11-21T09:00:00Z");

    private static final PublicKey KEY = TestAuthority.rsa().getPublic();

    @TempDir
    private Path folder;

    private EjbcaServer server;
    private EjbcaAuthority authority;

    @BeforeEach
    void start() throws Exception {
        server = new EjbcaServer(folder);
        server.configure();
        authority = new Beans(null, new Randomness()).get(EjbcaAuthority.class);
    }

    @AfterEach
    void stop() {
        server.close();
        EjbcaServer.forget();
    }

    @Test
    void whenIssued_thenItIsAsOrderedAndOnHoldFromTheFirstMoment() {
        IssueOrder order = order(null);
        X509Certificate issued = authority.issue(order);

        assertThat(issued.getPublicKey()).isEqualTo(order.key());
        assertThat(issued.getNotBefore()).isEqualTo(FROM);
        assertThat(issued.getNotAfter()).isEqualTo(order.notAfter());
        assertThat(issued.getSubjectX500Principal().getName("RFC1779"))
                .contains("Çağrı, \\\"Işıl\\\"", "PNOTR-10000000146");
        assertThat(authority.published(serial(issued))).isEqualTo(PublishedStatus.HOLD);
        assertThat(server.asked()).noneMatch(call -> call.contains("/revoke"));
    }

    @Test
    void whenTheSameOrderComesAgain_thenItIsTheSameCertificate() {
        IssueOrder order = order(null);
        X509Certificate first = authority.issue(order);
        authority.publish(serial(first), PublishedStatus.GOOD);

        assertThat(authority.issue(order)).isEqualTo(first);
        assertThat(server.state().issued()).isEqualTo(1);
        assertThat(authority.published(serial(first))).isEqualTo(PublishedStatus.GOOD);
    }

    @Test
    void whenTheSameOrderComesWithAnotherKey_thenItIsRefused() {
        IssueOrder order = order(null);
        authority.issue(order);
        IssueOrder other = new IssueOrder(
                order.id(),
                order.family(),
                order.subject(),
                TestAuthority.rsa().getPublic(),
                order.notBefore(),
                order.notAfter(),
                null);

        assertThatThrownBy(() -> authority.issue(other)).isInstanceOf(AuthorityRefused.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"MUTE", "FORGETFUL"})
    void whenTheAnswerToTheOrderIsLost_thenAskingAgainGivesOneCertificate(Mood mood) {
        IssueOrder order = order(null);
        server.is(mood);
        assertThatThrownBy(() -> authority.issue(order)).isInstanceOf(AuthorityUnreachable.class);
        server.is(Mood.OBLIGING);

        assertThat(authority.issue(order).getPublicKey()).isEqualTo(order.key());
        assertThat(server.state().issued()).isEqualTo(1);
    }

    @Test
    void whenAnEarlierAskingMadeOnlyTheEndEntity_thenTheNextGoesOn() {
        IssueOrder order = order(null);
        IssueOrder like = order(null, TestAuthority.rsa().getPublic());
        authority.issue(like);
        server.state()
                .addAlone(order.id().toString(), server.state().entity(like.id().toString()));

        assertThat(authority.issue(order).getPublicKey()).isEqualTo(order.key());
    }

    @Test
    void whenThereIsALimit_thenItsProfileIsAskedFor_elseNothingIs() {
        IssueOrder limited = order(5000L);
        authority.issue(limited);
        assertThat(server.state().entity(limited.id().toString()).getString("certificate_profile_name"))
                .isEqualTo("NES 5000");

        assertThatThrownBy(() -> authority.issue(order(7L))).isInstanceOf(AuthorityRefused.class);
        assertThat(server.state().issued()).isEqualTo(1);
    }

    static Stream<PublishedStatus> statuses() {
        return Stream.concat(
                Stream.of(PublishedStatus.GOOD, PublishedStatus.HOLD),
                Stream.of(RevocationReason.values())
                        .filter(reason -> reason != RevocationReason.CERTIFICATE_HOLD)
                        .map(PublishedStatus::revoked));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void whenPublishedOnceOrTwice_thenSoItIs(PublishedStatus status) {
        String serial = serial(authority.issue(order(null)));
        authority.publish(serial, status);
        authority.publish(serial, status);
        assertThat(authority.published(serial)).isEqualTo(status);
    }

    @Test
    void whenItIsRevoked_thenNothingElseIsPublished() {
        String serial = serial(authority.issue(order(null)));
        PublishedStatus revoked = PublishedStatus.revoked(RevocationReason.KEY_COMPROMISE);
        authority.publish(serial, revoked);

        assertThatThrownBy(() -> authority.publish(serial, PublishedStatus.GOOD))
                .isInstanceOf(AuthorityRefused.class);
        assertThatThrownBy(() -> authority.publish(serial, PublishedStatus.revoked(RevocationReason.SUPERSEDED)))
                .isInstanceOf(AuthorityRefused.class);
        assertThat(authority.published(serial)).isEqualTo(revoked);
    }

    @Test
    void whenItNeverWasIssued_thenItIsUnknownAndNothingIsPublished() {
        assertThat(authority.published("ABCDEF")).isEqualTo(PublishedStatus.UNKNOWN);
        assertThatThrownBy(() -> authority.publish("ABCDEF", PublishedStatus.HOLD))
                .isInstanceOf(AuthorityRefused.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OBLIGING", "FORGETFUL"})
    void whenThereIsNoClearAnswer_thenItIsNone(Mood mood) {
        String serial = serial(authority.issue(order(null)));
        server.is(mood);

        assertThatThrownBy(() -> authority.publish(serial, PublishedStatus.GOOD))
                .isInstanceOf(AuthorityUnreachable.class);
        assertThatThrownBy(() -> authority.published(serial)).isInstanceOf(AuthorityUnreachable.class);
        assertThatThrownBy(() -> authority.issue(order(null))).isInstanceOf(AuthorityUnreachable.class);
        server.is(Mood.OBLIGING);
        assertThat(authority.published(serial))
                .isEqualTo(mood == Mood.MUTE ? PublishedStatus.GOOD : PublishedStatus.HOLD);
    }

    @Test
    void whenItIsGone_thenThereIsNoAnswer() {
        server.close();
        assertThatThrownBy(() -> authority.published("AB")).isInstanceOf(AuthorityUnreachable.class);
    }

    @Test
    void whenItIsNotTheOneWeTrust_thenNothingIsAsked() throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        Files.createDirectory(elsewhere);
        try (EjbcaServer impostor = new EjbcaServer(elsewhere)) {
            String trusted = System.getProperty("nes.ejbca.trust");
            impostor.configure();
            System.setProperty("nes.ejbca.trust", trusted);

            assertThatThrownBy(() -> authority.published("AB")).isInstanceOf(AuthorityUnreachable.class);
            assertThat(impostor.asked()).isEmpty();
        }
    }

    @Test
    void whenTheAddressIsNotHttps_thenNothingIsAsked() {
        System.setProperty("nes.ejbca.url", "http://localhost");
        assertThatThrownBy(() -> authority.published("AB"))
                .isInstanceOf(AuthorityUnreachable.class)
                .hasMessageContaining("nes.ejbca.url")
                .hasMessageContaining("must be an https address");
    }

    @Test
    void whenThePasswordDoesNotOpenOurKeyStore_thenTheSettingIsNamedAndTheServerIsNotAsked() throws Exception {
        String wrong = "Yanlis-Parola-4711";
        Files.writeString(folder.resolve("password"), wrong);

        assertThatThrownBy(() -> authority.published("AB"))
                .isInstanceOf(AuthorityUnreachable.class)
                .hasMessageContaining("nes.ejbca.keystore")
                .hasMessageNotContaining(wrong);
        assertThat(server.asked()).isEmpty();
    }

    private static IssueOrder order(Long limit) {
        return order(limit, KEY);
    }

    private static IssueOrder order(Long limit, PublicKey key) {
        return new IssueOrder(
                UUID.randomUUID(),
                "Deneme",
                "Çağrı, \"Işıl\"",
                "10000000146",
                key,
                FROM,
                FROM.plus(Duration.ofDays(365)),
                limit);
    }

    private static String serial(X509Certificate certificate) {
        return TestAuthority.serial(certificate);
    }
}
