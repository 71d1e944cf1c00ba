package tr.nes.corporate.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.CertificateView;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.StatusChangeException;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.certificate.boundary.SignerCertificates;
import tr.nes.corporate.BodyOrderView;
import tr.nes.corporate.CorporateException.Reason;
import tr.nes.corporate.testing.Devices;
import tr.nes.notification.Channel;
import tr.nes.testing.CertificateSamples;

/** From the order to the revoked certificate of a body, and who may not. */
class CorporateCertificatesTest extends CorporateFixture {

    @Test
    void whenTheKeyIsSent_thenTheCertificateIsIssuedOnHold_activatedSuspendedResumedAndRevoked() throws Exception {
        CertificateView view = issued(CertificateFamily.E_SEAL);
        String serial = view.serialNumber();
        assertThat(view.status()).isEqualTo(CertificateStatus.ISSUED);
        assertThat(view.family()).isEqualTo(CertificateFamily.E_SEAL);
        assertThat(view.notAfter()).isEqualTo(view.notBefore().plus(Duration.ofDays(1096)));
        assertThat(authority.published(serial)).isEqualTo(PublishedStatus.HOLD);
        certificates.change(serial, CertificateOperation.ACTIVATE);
        assertThat(authority.published(serial)).isEqualTo(PublishedStatus.GOOD);
        certificates.change(serial, CertificateOperation.SUSPEND);
        assertThat(authority.published(serial)).isEqualTo(PublishedStatus.HOLD);
        certificates.change(serial, CertificateOperation.REINSTATE);
        certificates.revoke(serial, RevocationReason.KEY_COMPROMISE);
        assertThat(authority.published(serial)).isEqualTo(PublishedStatus.revoked(RevocationReason.KEY_COMPROMISE));
        assertThat(certificates.details(serial).history()).hasSize(4);
        assertThatThrownBy(() -> certificates.change(serial, CertificateOperation.REINSTATE))
                .isInstanceOf(NotInThisState.class);
        assertThat(audit.count(AuditAction.BODY_CERTIFICATE_CHANGED, AuditResult.DONE))
                .isEqualTo(5);
        assertThat(notices.texts(Channel.MAIL, mail))
                .hasSize(6)
                .anySatisfy(text ->
                        assertThat(text).contains("Elektronik Mühür", serial, "askıya alındı", "was suspended"));
    }

    @Test
    void whenStaffSuspendsIt_thenOnlyStaffResumesIt() throws Exception {
        String serial = issued(CertificateFamily.E_SEAL).serialNumber();
        certificates.change(serial, CertificateOperation.ACTIVATE);
        is(agent);
        staff.suspend(serial);
        is(representative);
        assertThatThrownBy(() -> certificates.change(serial, CertificateOperation.REINSTATE))
                .isInstanceOf(StatusChangeException.class);
        is(agent);
        staff.reinstate(serial);
        assertThat(authority.published(serial)).isEqualTo(PublishedStatus.GOOD);
    }

    @Test
    void whenAFamilyIsNeverOnACard_thenItIsNeverDelivered() throws Exception {
        CertificateView view = issued(CertificateFamily.ENCRYPTION);
        assertThat(view.allows(CertificateOperation.DELIVER)).isFalse();
        assertThat(view.allows(CertificateOperation.START)).isFalse();
        assertThat(view.allows(CertificateOperation.ACTIVATE)).isTrue();
    }

    @Test
    void whenAnotherPersonAsks_thenBodyOrderAndCertificateAreUnknown_andItIsAudited() throws Exception {
        String serial = issued(CertificateFamily.FISCAL_SEAL).serialNumber();
        BodyOrderView open = opened(CertificateFamily.ENCRYPTION, representative);
        UUID body = body();
        is(stranger);
        assertThat(certificates.bodies()).isEmpty();
        refuses(Reason.BODY_UNKNOWN, () -> certificates.of(body));
        isUnknown(() -> certificates.details(serial));
        refuses(Reason.BODY_UNKNOWN, () -> certificates.orders(body));
        refuses(Reason.BODY_UNKNOWN, () -> certificates.order(open.id()));
        refuses(Reason.BODY_UNKNOWN, () -> certificates.submit(open.id(), Devices.request()));
        isUnknown(() -> certificates.change(serial, CertificateOperation.SUSPEND));
        isUnknown(() -> certificates.revoke(serial, RevocationReason.SUPERSEDED));
        assertThat(audit.count(AuditAction.BODY_CERTIFICATE_CHANGED, AuditResult.REFUSED))
                .isEqualTo(7);
        assertThat(authority.asked()).isZero();
    }

    @Test
    void whenTheSerialIsOfAnotherBodyOrPerson_thenItIsUnknown_alsoToThePersonWhoAskedForIt() throws Exception {
        String seal = issued(CertificateFamily.E_SEAL).serialNumber();
        String own = CertificateSamples.onRecord(
                        representative.id(),
                        CertificateStatus.ACTIVE,
                        clock.instant(),
                        clock.instant().plusSeconds(9999))
                .serialNumber();
        assertThatThrownBy(() -> certificates.details(own)).isInstanceOf(CertificateUnknown.class);
        Certificates self = beans.get(Certificates.class);
        assertThat(self.mine()).isEmpty();
        assertThatThrownBy(() -> self.details(seal)).isInstanceOf(CertificateUnknown.class);
        assertThatThrownBy(() -> self.activate(seal)).isInstanceOf(CertificateUnknown.class);
        assertThat(beans.get(SignerCertificates.class).best(representative.id()))
                .isEmpty();
    }
}
