package tr.nes.corporate.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.certificate.BodyNumber;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.PublishedStatus;
import tr.nes.corporate.BodyOrderState;
import tr.nes.corporate.BodyOrderView;
import tr.nes.corporate.BodyView;
import tr.nes.corporate.CorporateException.Reason;
import tr.nes.corporate.RepresentativeView;
import tr.nes.corporate.control.BodyIssuance;
import tr.nes.corporate.testing.Devices;
import tr.nes.testing.ScriptedAuthority.Mood;

/** Orders of bodies: keys that come again, an authority that is silent, people who may not act yet. */
class BodyOrdersTest extends CorporateFixture {

    @Test
    void whenAKeyComesAgain_thenItIsRefused_evenInAnotherFamily() throws Exception {
        byte[] request = Devices.request();
        certificates.submit(opened(CertificateFamily.E_SEAL, representative).id(), request);
        UUID next = opened(CertificateFamily.ENCRYPTION, representative).id();
        refuses(Reason.KEY_USED, () -> certificates.submit(next, request));
        assertThat(certificates.order(next).state()).isEqualTo(BodyOrderState.AWAITING_KEY);
        assertThat(audit.count(AuditAction.BODY_KEY_RECEIVED, AuditResult.REFUSED))
                .isEqualTo(1);
    }

    @Test
    void whenTheAuthorityIsSilent_thenTheJobGetsTheSameCertificateLater() throws Exception {
        UUID order = opened(CertificateFamily.E_SEAL, representative).id();
        authority.is(Mood.MUTE);
        assertThat(certificates.submit(order, Devices.request()).state()).isEqualTo(BodyOrderState.ISSUING);
        refuses(Reason.BODY_ORDER_STATE, () -> certificates.submit(order, Devices.request()));
        authority.is(Mood.OBLIGING);
        BodyIssuance issuance = beans.get(BodyIssuance.class);
        assertThat(issuance.isWaiting()).isTrue();
        issuance.round();
        issuance.round();
        assertThat(certificates.order(order).state()).isEqualTo(BodyOrderState.ISSUED);
        assertThat(certificates.of(body())).hasSize(1);
        assertThat(authority.published(PublishedStatus.Kind.HOLD)).hasSize(1);
    }

    @Test
    void whenTheAuthorityRefuses_thenAnotherKeyMayBeSent() throws Exception {
        UUID order = opened(CertificateFamily.E_SEAL, representative).id();
        authority.is(Mood.REFUSING);
        BodyOrderView refused = certificates.submit(order, Devices.request());
        assertThat(refused.state()).isEqualTo(BodyOrderState.AWAITING_KEY);
        assertThat(refused.refused()).isTrue();
        authority.is(Mood.OBLIGING);
        assertThat(certificates.submit(order, Devices.request()).state()).isEqualTo(BodyOrderState.ISSUED);
    }

    @Test
    void whenAKnownBodyIsOrderedForByAnother_thenStaffConfirmsThePersonFirst_twoPeople() throws Exception {
        opened(CertificateFamily.E_SEAL, representative);
        BodyView body = staff.page(number, 0, 10).get(0);
        clock.forward(Duration.ofMinutes(1));
        opened(CertificateFamily.FISCAL_SEAL, stranger);
        clock.forward(Duration.ofMinutes(1));
        is(stranger);
        assertThat(certificates.bodies()).isEmpty();
        is(agent);
        RepresentativeView waiting = staff.representatives(body.id()).get(1);
        assertThat(waiting.confirmed()).isFalse();
        staff.confirm(waiting.id());
        staff.name(body.id(), second.identityNumber().value(), "Deneme Kişi");
        UUID named = staff.representatives(body.id()).get(2).id();
        refuses(Reason.OWN_PROPOSAL, () -> staff.confirm(named));
        is(second);
        refuses(Reason.OWN_MATTER, () -> staff.confirm(named));
        is(stranger);
        assertThat(certificates.bodies()).hasSize(1);
        is(agent);
        staff.end(waiting.id());
        refuses(Reason.REPRESENTATIVE_UNKNOWN, () -> staff.confirm(waiting.id()));
        is(stranger);
        refuses(Reason.BODY_UNKNOWN, () -> certificates.of(body.id()));
    }

    @Test
    void whenAnOrderIsNotWanted_thenNoKeyIsTakenForIt() throws Exception {
        UUID order = opened(CertificateFamily.E_SEAL, representative).id();
        is(agent);
        staff.cancel(order);
        is(representative);
        refuses(Reason.BODY_ORDER_STATE, () -> certificates.submit(order, Devices.request()));
    }

    @Test
    void whenBodyOrPersonAreWrong_thenNothingIsOpened() {
        BodyNumber tax = new BodyNumber(BodyNumber.Kind.TAX, number);
        String person = representative.identityNumber().value();
        refuses(Reason.BODY_WRONG, () -> open(CertificateFamily.NES, tax, "Kurum", person));
        refuses(Reason.BODY_WRONG, () -> open(CertificateFamily.E_SEAL, tax, "<b>", person));
        refuses(
                Reason.BODY_WRONG,
                () -> open(CertificateFamily.E_SEAL, new BodyNumber(BodyNumber.Kind.DETSIS, "1"), "Kurum", person));
        refuses(Reason.REPRESENTATIVE_WRONG, () -> open(CertificateFamily.E_SEAL, tax, "Kurum", "10000000147"));
    }

    @Test
    void nobodyIsARepresentativeOfABodyThatIsNotThere() {
        refuses(Reason.BODY_UNKNOWN, () -> certificates.of(UUID.randomUUID()));
        refuses(Reason.BODY_UNKNOWN, () -> certificates.of(null));
    }
}
