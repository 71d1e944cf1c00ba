package tr.nes.authority.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.control.issuance.AuthorityCertificates;
import tr.nes.authority.control.issuance.PublishedCertificates;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.RevocationReason;
import tr.nes.testing.ConcurrentCalls;

class EmbeddedAuthorityTest {

    private static final PublicKey STRONG = TestAuthority.rsa().getPublic();
    private static final Instant FROM = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant TO = FROM.plus(Duration.ofDays(365));

    private TestAuthority authority;

    @BeforeEach
    void found() {
        authority = new TestAuthority();
    }

    @AfterEach
    void close() {
        authority.close();
    }

    @Test
    void whenIssued_thenItIsOnHold() {
        X509Certificate certificate = authority.issue();
        assertThat(authority.port().published(TestAuthority.serial(certificate)))
                .isEqualTo(PublishedStatus.HOLD);
        assertThat(certificate.getSerialNumber().bitLength()).isEqualTo(119);
    }

    @Test
    void whenTheSameOrderComesManyTimesAtOnce_thenThereIsOneCertificate() throws Exception {
        IssueOrder order = authority.order();
        List<X509Certificate> all = ConcurrentCalls.of(8, () -> authority.port().issue(order));
        assertThat(new HashSet<>(all)).hasSize(1);
        assertThat(authority.audit.count(AuditAction.AUTHORITY_ISSUED, AuditResult.DONE))
                .isEqualTo(1);
    }

    @Test
    void whenTheSameOrderComesWithAnotherKey_thenItIsRefused() {
        IssueOrder first = authority.order();
        authority.port().issue(first);
        IssueOrder other =
                order(first.id(), "Işıl", "10000000146", TestAuthority.rsa().getPublic(), FROM, TO, null);
        assertThatThrownBy(() -> authority.port().issue(other)).isInstanceOf(AuthorityRefused.class);
    }

    static Stream<Arguments> refused() throws Exception {
        KeyPairGenerator weak = KeyPairGenerator.getInstance("RSA");
        weak.initialize(1024);
        PublicKey tooWeak = weak.generateKeyPair().getPublic();
        String id = "10000000146";
        return Stream.of(
                Arguments.of("no name", order(UUID.randomUUID(), " ", id, STRONG, FROM, TO, null)),
                Arguments.of("invisible name", order(UUID.randomUUID(), "Işıl\u200b", id, STRONG, FROM, TO, null)),
                Arguments.of("no number", order(UUID.randomUUID(), "Işıl", "", STRONG, FROM, TO, null)),
                Arguments.of("ends first", order(UUID.randomUUID(), "Işıl", id, STRONG, TO, FROM, null)),
                Arguments.of("no amount", order(UUID.randomUUID(), "Işıl", id, STRONG, FROM, TO, -1L)),
                Arguments.of("weak key", order(UUID.randomUUID(), "Işıl", id, tooWeak, FROM, TO, null)),
                Arguments.of(
                        "outlives",
                        order(UUID.randomUUID(), "Işıl", id, STRONG, FROM, FROM.plus(Duration.ofDays(4000)), null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whenARuleIsBroken_thenNothingIsIssued(String rule, IssueOrder order) {
        assertThatThrownBy(() -> authority.port().issue(order)).isInstanceOf(AuthorityRefused.class);
        assertThat(authority.audit.facts()).isEmpty();
    }

    @Test
    void whenItWasNeverIssued_thenItIsUnknownAndNothingIsPublished() {
        assertThat(authority.port().published("ABCD")).isEqualTo(PublishedStatus.UNKNOWN);
        assertThatThrownBy(() -> authority.port().publish("ABCD", PublishedStatus.GOOD))
                .isInstanceOf(AuthorityRefused.class);
    }

    @Test
    void whenManyRevokeForDifferentReasonsAtOnce_thenOneReasonStays() throws Exception {
        String serial = TestAuthority.serial(authority.issue());
        AtomicInteger turn = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        ConcurrentCalls.of(6, () -> {
            boolean even = turn.getAndIncrement() % 2 == 0;
            RevocationReason reason = even ? RevocationReason.KEY_COMPROMISE : RevocationReason.SUPERSEDED;
            try {
                authority.port().publish(serial, PublishedStatus.revoked(reason));
                done.incrementAndGet();
            } catch (AuthorityRefused refused) {
                // the other reason was first
            }
            return reason;
        });
        assertThat(done).hasValue(3);
        assertThat(authority.audit.count(AuditAction.AUTHORITY_PUBLISHED, AuditResult.DONE))
                .isEqualTo(1);
    }

    @Test
    void whenFoundedAgain_thenItIsTheSameAuthority() {
        X509Certificate before = authority.certificate(AuthorityRole.ISSUING);
        authority.bean(AuthorityCertificates.class).found();
        assertThat(authority.certificate(AuthorityRole.ISSUING)).isEqualTo(before);
    }

    @Test
    void whenTheSignerComesToItsEnd_thenItIsRenewedForTheSameKey() {
        X509Certificate first = authority.certificate(AuthorityRole.OCSP);
        authority.bean(AuthorityCertificates.class).renewSigners();
        assertThat(authority.certificate(AuthorityRole.OCSP)).isEqualTo(first);
        authority.clock.forward(Duration.ofDays(61));
        authority.bean(AuthorityCertificates.class).renewSigners();
        authority.bean(PublishedCertificates.class).readAgain();
        X509Certificate second = authority.certificate(AuthorityRole.OCSP);
        assertThat(second.getNotAfter()).isAfter(first.getNotAfter());
        assertThat(second.getPublicKey()).isEqualTo(first.getPublicKey());
        assertThatCode(() -> second.verify(
                        authority.certificate(AuthorityRole.ISSUING).getPublicKey()))
                .doesNotThrowAnyException();
    }

    private static IssueOrder order(
            UUID id, String name, String number, PublicKey key, Instant from, Instant to, Long limit) {
        return new IssueOrder(id, name, "Çağrı", number, key, from, to, limit);
    }
}
