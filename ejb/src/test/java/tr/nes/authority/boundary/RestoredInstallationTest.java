package tr.nes.authority.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.StatusUnconfirmed;
import tr.nes.authority.control.RestoredBackups;
import tr.nes.authority.control.crl.RevocationLists;
import tr.nes.authority.testing.OcspClient;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.AuthorityUnreachable;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.RevocationReason;

/** After a restore, and when a list tells what happened after the backup. */
class RestoredInstallationTest {

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
    void whenARestoreIsPending_thenOnlyRevocationsAreTold() throws Exception {
        restore();
        X509Certificate held = authority.issue();
        X509Certificate revoked = revoked();

        assertThat(client.told(revoked)).isEqualTo("revoked 1");
        assertThat(client.status(client.request(held))).isEqualTo(OCSPResp.TRY_LATER);
        assertThat(client.status(client.request(revoked, held))).isEqualTo(OCSPResp.TRY_LATER);
        assertThatThrownBy(() -> authority.port().published(TestAuthority.serial(held)))
                .isInstanceOf(AuthorityUnreachable.class);
        assertThat(authority.port().published(TestAuthority.serial(revoked)).kind())
                .isEqualTo(PublishedStatus.Kind.REVOKED);
        assertThatThrownBy(() -> authority.publications().list(AuthorityRole.ISSUING))
                .isInstanceOf(StatusUnconfirmed.class);
        assertThat(authority.bean(RevocationLists.class).isDue()).isFalse();
        assertThat(authority.audit.count(AuditAction.AUTHORITY_LIST, AuditResult.DONE))
                .isZero();
    }

    @Test
    void whenItIsAccepted_thenEverythingIsToldAgainAndIsOnRecord() throws Exception {
        restore();
        authority.bean(RestoredBackups.class).announce();
        authority.bean(RestoredBackups.class).announce();
        assertThat(authority.audit.count(AuditAction.BACKUP_RESTORED, AuditResult.DONE))
                .isEqualTo(1);
        X509Certificate held = authority.issue();

        installation().accept("disk failed");

        assertThat(installation().pending()).isEmpty();
        assertThat(client.told(held)).isEqualTo("revoked 6");
        assertThat(authority.publications().list(AuthorityRole.ISSUING)).isPresent();
        assertThat(authority.audit.count(AuditAction.RESTORE_ACCEPTED, AuditResult.DONE))
                .isEqualTo(1);
        installation().accept("again");
        assertThat(authority.audit.count(AuditAction.RESTORE_ACCEPTED, AuditResult.DONE))
                .isEqualTo(1);
    }

    @Test
    void whenListsMayHaveBeenIssuedSince_thenTheNextNumberIsBeyondAllOfThem() throws Exception {
        authority.issue();
        long before = number();
        authority.clock.forward(Duration.ofSeconds(10));
        installation().accept("disk failed");
        assertThat(number()).isGreaterThan(before + 10_000);
    }

    @Test
    void whenTheNewestListIsTaken_thenWhatItWithdrawsIsWithdrawnHere() throws Exception {
        X509Certificate revokedAfter = revoked();
        X509Certificate issuedAfter = revoked();
        X509Certificate heldAfter = authority.issue();
        byte[] list = list();
        change("update issued_certificate set kind = 'GOOD', reason = null where serial_number = ?", revokedAfter);
        change("update issued_certificate set kind = 'GOOD', reason = null where serial_number = ?", heldAfter);
        change("delete from issued_certificate where serial_number = ?", issuedAfter);

        Instant then = authority.clock.instant().truncatedTo(ChronoUnit.SECONDS);
        authority.clock.forward(Duration.ofDays(1));
        assertThat(installation().take(list)).isEqualTo(3);

        assertThat(client.told(revokedAfter)).isEqualTo("revoked 1");
        assertThat(client.told(issuedAfter)).isEqualTo("revoked 1");
        assertThat(client.told(heldAfter)).isEqualTo("revoked 6");
        for (X509Certificate one : List.of(revokedAfter, issuedAfter)) {
            RevokedStatus told = (RevokedStatus)
                    client.ask(client.request(one)).getResponses()[0].getCertStatus();
            assertThat(told.getRevocationTime()).isEqualTo(then);
        }
        assertThat(installation().take(list)).isZero();
    }

    @Test
    void whenTheListIsOlderThanARevocation_thenItStays() throws Exception {
        X509Certificate certificate = authority.issue();
        byte[] list = list();
        authority
                .port()
                .publish(TestAuthority.serial(certificate), PublishedStatus.revoked(RevocationReason.KEY_COMPROMISE));
        assertThat(installation().take(list)).isZero();
        assertThat(client.told(certificate)).isEqualTo("revoked 1");
    }

    @Test
    void whenAnotherAuthorityHasSignedTheList_thenItIsRefused() throws Exception {
        try (TestAuthority other = new TestAuthority()) {
            other.issue();
            byte[] foreign = list(other);
            assertThatThrownBy(() -> installation().take(foreign)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> installation().take(new byte[] {1, 2, 3}))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private RestoredInstallation installation() {
        return authority.bean(RestoredInstallation.class);
    }

    private X509Certificate revoked() {
        X509Certificate certificate = authority.issue();
        authority
                .port()
                .publish(TestAuthority.serial(certificate), PublishedStatus.revoked(RevocationReason.KEY_COMPROMISE));
        return certificate;
    }

    private byte[] list() throws IOException {
        return list(authority);
    }

    private static byte[] list(TestAuthority issuer) throws IOException {
        return Files.readAllBytes(
                issuer.publications().list(AuthorityRole.ISSUING).orElseThrow().file());
    }

    private long number() {
        return authority
                .publications()
                .list(AuthorityRole.ISSUING)
                .orElseThrow()
                .number();
    }

    private void restore() throws Exception {
        change(
                "insert into restored_backup (backed_up_at, restored_at) values (?, ?)",
                authority.clock.instant().minusSeconds(3600).atOffset(ZoneOffset.UTC),
                authority.clock.instant().atOffset(ZoneOffset.UTC));
    }

    private void change(String sql, X509Certificate certificate) throws Exception {
        change(sql, (Object) TestAuthority.serial(certificate));
    }

    private void change(String sql, Object... values) throws Exception {
        try (Connection connection = authority.database.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
