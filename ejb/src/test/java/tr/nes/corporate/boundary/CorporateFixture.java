package tr.nes.corporate.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import tr.nes.certificate.BodyNumber;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.CertificateView;
import tr.nes.corporate.BodyOrderRequest;
import tr.nes.corporate.BodyOrderState;
import tr.nes.corporate.BodyOrderView;
import tr.nes.corporate.CorporateException;
import tr.nes.corporate.CorporateException.Reason;
import tr.nes.corporate.testing.Devices;
import tr.nes.holder.HolderView;
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

/** A body, who acts for it, strangers and staff. */
abstract class CorporateFixture {

    static final AtomicInteger COUNT = new AtomicInteger();

    final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    final AuditLog audit = new AuditLog();
    final CapturedNotices notices = new CapturedNotices();
    final ScriptedAuthority authority = new ScriptedAuthority();
    final Caller caller = mock(Caller.class);
    final Database database = Database.shared();
    final Beans beans = new Beans(database, clock, audit, notices, authority, caller);
    final CorporateCertificates certificates = beans.get(CorporateCertificates.class);
    final StaffBodies staff = beans.get(StaffBodies.class);
    final HolderView representative = People.registered(beans);
    final HolderView stranger = People.registered(beans);
    final HolderView agent = People.registered(beans, Roles.BACK_OFFICE);
    final HolderView second = People.registered(beans, Roles.BACK_OFFICE);
    final String number = "%010d".formatted(1_000_000_000L + COUNT.incrementAndGet());
    final String mail = "muhur" + UUID.randomUUID() + "@ornek.test";

    @BeforeEach
    void logIn() {
        authority.issuesBy(order -> CertificateSamples.issue(order.key(), order.notBefore(), order.notAfter()));
        is(representative);
    }

    void is(HolderView person) {
        doReturn(person.id()).when(caller).holder();
        when(caller.name()).thenReturn(person.id().toString());
        when(caller.isPerson()).thenReturn(true);
    }

    BodyOrderView opened(CertificateFamily family, HolderView person) throws Exception {
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

    UUID body() {
        return certificates.bodies().get(0).id();
    }

    CertificateView issued(CertificateFamily family) throws Exception {
        BodyOrderView order = opened(family, representative);
        BodyOrderView done = certificates.submit(order.id(), Devices.pem(Devices.request()));
        assertThat(done.state()).isEqualTo(BodyOrderState.ISSUED);
        return certificates.of(body()).stream()
                .filter(each -> each.serialNumber().equals(done.serialNumber()))
                .findFirst()
                .orElseThrow();
    }

    static void refuses(Reason reason, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        CorporateException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    static void isUnknown(ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(CertificateUnknown.class);
    }

    void open(CertificateFamily family, BodyNumber of, String title, String person) throws Exception {
        BodyOrderRequest ordered = new BodyOrderRequest(family, of, title, mail, person, "Deneme Kişi", null, null);
        database.inNew(() -> beans.get(CorporateOrders.class).open(ordered));
    }
}
