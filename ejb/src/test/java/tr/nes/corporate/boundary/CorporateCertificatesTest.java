package tr.nes.corporate.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.certificate.BodyNumber;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.CertificateView;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.certificate.boundary.SignerCertificates;
import tr.nes.corporate.BodyOrderRequest;
import tr.nes.corporate.BodyOrderState;
import tr.nes.corporate.BodyOrderView;
import tr.nes.corporate.BodyView;
import tr.nes.corporate.CorporateException;
import tr.nes.corporate.CorporateException.Reason;
import tr.nes.corporate.RepresentativeView;
import tr.nes.corporate.control.BodyIssuance;
import tr.nes.corporate.testing.Devices;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.shared.Caller;
import tr.nes.shared.Roles;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.CapturedNotices;
import tr.nes.testing.CertificateSamples;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.ScriptedAuthority;
import tr.nes.testing.ScriptedAuthority.Mood;

/** From the order to the revoked certificate of a body, and who may not. */
class CorporateCertificatesTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final AuditLog audit = new AuditLog();
    private final CapturedNotices notices = new CapturedNotices();
    private final ScriptedAuthority authority = new ScriptedAuthority();
    private final Caller caller = mock(Caller.class);
    private final Database database = Database.shared();
    private final Beans beans = new Beans(database, clock, audit, notices, authority, caller);
    private final CorporateCertificates certificates = beans.get(CorporateCertificates.class);
    private final StaffBodies staff = beans.get(StaffBodies.class);
    private final HolderView representative = People.registered(beans);
    private final HolderView stranger = People.registered(beans);
    private final HolderView agent = People.registered(beans, Roles.BACK_OFFICE);
    private final HolderView second = People.registered(beans, Roles.BACK_OFFICE);
    private final String number = "%010d".formatted(1_000_000_000L + COUNT.incrementAndGet());
    private final String mail = "muhur" + UUID.randomUUID() + "@ornek.test";

    @BeforeEach
    void logIn() {
        authority.issuesBy(order -> CertificateSamples.issue(order.key(), order.notBefore(), order.notAfter()));
        is(representative);
    }

    private void is(HolderView person) {
        doReturn(person.id()).when(caller).holder();
        when(caller.name()).thenReturn(person.id().toString());
        when(caller.isPerson()).thenReturn(true);
    }

    private BodyOrderView opened(CertificateFamily family, HolderView person) throws Exception {
        BodyOrderRequest ordered = new BodyOrderRequest(
                family,
                new BodyNumber(BodyNumber.Kind.TAX, number),
                "Örnek Ticaret A.Ş.",
                mail,
                person.identityNumber().value(),
                "Deneme Kişi",
                null,
                null);
        return database.inNew(() -> beans.get(CorporateOrders.class).open(ordered));
    }

    private UUID body() {
        return certificates.bodies().get(0).id();
    }

    private CertificateView issued(CertificateFamily family) throws Exception {
        BodyOrderView order = opened(family, representative);
        BodyOrderView done = certificates.submit(order.id(), Devices.pem(Devices.request()));
        assertThat(done.state()).isEqualTo(BodyOrderState.ISSUED);
        return certificates.of(body()).stream()
                .filter(each -> each.serialNumber().equals(done.serialNumber()))
                .findFirst()
                .orElseThrow();
    }

    private static void refuses(Reason reason, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        CorporateException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static void isUnknown(ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(CertificateUnknown.class);
    }

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

    private void open(CertificateFamily family, BodyNumber of, String title, String person) throws Exception {
        BodyOrderRequest ordered = new BodyOrderRequest(family, of, title, mail, person, "Deneme Kişi", null, null);
        database.inNew(() -> beans.get(CorporateOrders.class).open(ordered));
    }

    @Test
    void nobodyIsARepresentativeOfABodyThatIsNotThere() {
        refuses(Reason.BODY_UNKNOWN, () -> certificates.of(UUID.randomUUID()));
        refuses(Reason.BODY_UNKNOWN, () -> certificates.of(null));
    }
}
