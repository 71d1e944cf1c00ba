package tr.nes.certificate.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static tr.nes.certificate.StatusChangeException.Reason.CHANGE_OPEN;
import static tr.nes.certificate.StatusChangeException.Reason.HOLD_OF_ANOTHER;
import static tr.nes.certificate.StatusChangeException.Reason.REASON_NOT_ALLOWED;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.certificate.CertificateDetails;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.ChangeState;
import tr.nes.certificate.KeyPurpose;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.RevocationReason;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.shared.Caller;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.CapturedNotices;
import tr.nes.testing.CertificateSamples;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.ScriptedAuthority;
import tr.nes.testing.ScriptedAuthority.Mood;

class CertificatesTest {

    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final AuditLog audit = new AuditLog();
    private final Caller caller = mock(Caller.class);
    private final ScriptedAuthority authority = new ScriptedAuthority();
    private final CapturedNotices capturedNotices = new CapturedNotices();
    private final Beans beans = new Beans(Database.shared(), clock, audit, caller, authority, capturedNotices);
    private final Certificates certificates = beans.get(Certificates.class);
    private final StaffCertificates staffCertificates = beans.get(StaffCertificates.class);
    private final HolderView person = People.registered(beans);

    @BeforeEach
    void logIn() {
        when(caller.holder()).thenReturn(person.id());
        when(caller.name()).thenReturn(person.id().toString());
    }

    @Test
    void whenActivated_thenItIsPublishedAsGoodAndTheHolderIsTold() {
        String serial = registered(CertificateStatus.DELIVERED);

        assertThat(certificates.activate(serial).state()).isEqualTo(ChangeState.DONE);

        assertThat(status(serial)).isEqualTo(CertificateStatus.ACTIVE);
        assertThat(authority.published(serial)).isEqualTo(PublishedStatus.GOOD);
        assertThat(sms()).singleElement().asString().contains(serial, "kullanıma açıldı");
        assertThat(capturedNotices.texts(Channel.MAIL, person.mail())).hasSize(1);
        assertThat(audit.count(AuditAction.CERTIFICATE_CHANGE_INTENDED, AuditResult.DONE))
                .isEqualTo(1);
        assertThat(audit.count(AuditAction.CERTIFICATE_CHANGE_FINISHED, AuditResult.DONE))
                .isEqualTo(1);
    }

    @Test
    void whenRevoked_thenTheReasonIsPublishedAndNothingFollows() {
        String serial = registered(CertificateStatus.SUSPENDED);

        certificates.revoke(serial, RevocationReason.KEY_COMPROMISE);

        assertThat(authority.published(serial)).isEqualTo(PublishedStatus.revoked(RevocationReason.KEY_COMPROMISE));
        assertThatThrownBy(() -> certificates.reinstate(serial))
                .isInstanceOfSatisfying(
                        NotInThisState.class,
                        refused -> assertThat(refused.status()).isEqualTo(CertificateStatus.REVOKED));
        assertThat(audit.count(AuditAction.CERTIFICATE_CHANGE_INTENDED, AuditResult.REFUSED))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = RevocationReason.class,
            names = {"CERTIFICATE_HOLD", "PRIVILEGE_WITHDRAWN"})
    void whenAHolderGivesAReasonThatIsNotHis_thenNothingIsRevoked(RevocationReason reason) {
        String serial = registered(CertificateStatus.ACTIVE);

        assertThatThrownBy(() -> certificates.revoke(serial, reason))
                .hasFieldOrPropertyWithValue("reason", REASON_NOT_ALLOWED);
        assertThatThrownBy(() -> certificates.revoke(serial, null))
                .hasFieldOrPropertyWithValue("reason", REASON_NOT_ALLOWED);
        assertThat(status(serial)).isEqualTo(CertificateStatus.ACTIVE);
        assertThat(authority.asked()).isZero();
    }

    @Test
    void whenTheAuthorityRefuses_thenNothingChangesAndNobodyIsToldOtherwise() {
        String serial = registered(CertificateStatus.ACTIVE);
        authority.is(Mood.REFUSING);

        assertThat(certificates.suspend(serial).state()).isEqualTo(ChangeState.REFUSED);

        assertThat(status(serial)).isEqualTo(CertificateStatus.ACTIVE);
        assertThat(sms()).isEmpty();
        assertThat(certificates.details(serial).certificate().changeOpen()).isFalse();
    }

    @Test
    void whenTheAuthorityIsSilent_thenTheChangeIsPendingAndBlocksOthers() {
        String serial = registered(CertificateStatus.ACTIVE);
        authority.is(Mood.MUTE);

        assertThat(certificates.suspend(serial).state()).isEqualTo(ChangeState.PENDING);

        assertThat(certificates.mine())
                .singleElement()
                .satisfies(c -> assertThat(c.changeOpen()).isTrue());
        assertThat(status(serial)).isEqualTo(CertificateStatus.ACTIVE);
        assertThatThrownBy(() -> certificates.revoke(serial, RevocationReason.UNSPECIFIED))
                .hasFieldOrPropertyWithValue("reason", CHANGE_OPEN);
    }

    @Test
    void whenStaffSuspended_thenTheHolderCantLiftItAndStaffCan() {
        String serial = registered(CertificateStatus.ACTIVE);
        staffCertificates.suspend(person.id(), serial);

        assertThatThrownBy(() -> certificates.reinstate(serial)).hasFieldOrPropertyWithValue("reason", HOLD_OF_ANOTHER);
        assertThat(staffCertificates.reinstate(person.id(), serial).state()).isEqualTo(ChangeState.DONE);
        certificates.suspend(serial);
        assertThatThrownBy(() -> staffCertificates.reinstate(person.id(), serial))
                .hasFieldOrPropertyWithValue("reason", HOLD_OF_ANOTHER);
    }

    @Test
    void whenItIsSomebodyElses_thenItDoesNotExist() {
        String serial = registered(CertificateStatus.ACTIVE);
        HolderView other = People.registered(beans);
        when(caller.holder()).thenReturn(other.id());

        assertThat(certificates.mine()).isEmpty();
        assertThatThrownBy(() -> certificates.details(serial)).isInstanceOf(CertificateUnknown.class);
        assertThatThrownBy(() -> certificates.suspend(serial)).isInstanceOf(CertificateUnknown.class);
        assertThatThrownBy(() -> certificates.suspend("x".repeat(5000))).isInstanceOf(CertificateUnknown.class);
        assertThat(authority.asked()).isZero();
    }

    @Test
    void whenItsTimeIsOver_thenNothingIsPossibleEvenBeforeThatIsWrittenDown() {
        String serial = registered(CertificateStatus.ACTIVE);
        clock.forward(Duration.ofDays(365));

        assertThatThrownBy(() -> certificates.suspend(serial)).isInstanceOf(NotInThisState.class);
        assertThat(status(serial)).isEqualTo(CertificateStatus.EXPIRED);
    }

    @Test
    void detailsTellWhatTheCertificateSaysAndWhatHappenedToIt() {
        String serial = registered(CertificateStatus.ISSUED);
        staffCertificates.deliver(serial);
        clock.forward(60);
        certificates.activate(serial);

        CertificateDetails details = certificates.details(serial);

        assertThat(details.issuer()).isEqualTo("CN=Deneme Merkezi,C=TR");
        assertThat(details.keyUsage()).containsExactly(KeyPurpose.NON_REPUDIATION);
        assertThat(details.policies()).isEqualTo(List.of(CertificateSamples.POLICY));
        assertThat(details.sha1()).hasSize(40);
        assertThat(details.sha256()).hasSize(64).isUpperCase();
        assertThat(details.history())
                .extracting(change -> change.from() + ">" + change.to())
                .containsExactly("DELIVERED>ACTIVE", "ISSUED>DELIVERED");
    }

    private String registered(CertificateStatus status) {
        var issued = CertificateSamples.issue(
                clock.instant().minus(Duration.ofDays(1)), clock.instant().plus(Duration.ofDays(364)));
        try {
            beans.get(CertificateRegistration.class).register(issued, person.id(), "1234A5B67890", status);
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
        return issued.getSerialNumber().toString(16).toUpperCase(java.util.Locale.ROOT);
    }

    private CertificateStatus status(String serial) {
        return certificates.details(serial).certificate().status();
    }

    private List<String> sms() {
        return capturedNotices.texts(Channel.SMS, person.phone().e164());
    }
}
