package tr.nes.callcentre.testing;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tr.nes.callcentre.IdentityQuestion;
import tr.nes.callcentre.ProposalView;
import tr.nes.callcentre.boundary.Proposals;
import tr.nes.callcentre.boundary.SupportCalls;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.InstitutionContact;
import tr.nes.certificate.boundary.CertificateRegistration;
import tr.nes.certificate.boundary.StaffCertificates;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.Channel;
import tr.nes.shared.Caller;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.Roles;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.CapturedNotices;
import tr.nes.testing.CertificateSamples;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.ScriptedAuthority;
import tr.nes.testing.UnsealedSecrets;

/** A call centre with an agent, a second member of staff and a caller. */
public final class CallCentreFixture {

    public static final String INSTITUTION_MAIL = "kurum@ornek.test";

    public final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    public final AuditLog audit = new AuditLog();
    public final CapturedNotices capturedNotices = new CapturedNotices();
    public final ScriptedAuthority authority = new ScriptedAuthority();
    private final Caller caller = mock(Caller.class);
    public final Beans beans;
    public final SupportCalls calls;
    public final Proposals proposals;
    public final Holders holders;
    public final HolderView agent;
    public final HolderView second;
    public final HolderView person;

    public CallCentreFixture() {
        this(Database.shared());
    }

    public CallCentreFixture(Database database) {
        beans = new Beans(database, clock, audit, capturedNotices, authority, new UnsealedSecrets(), caller);
        calls = beans.get(SupportCalls.class);
        proposals = beans.get(Proposals.class);
        holders = beans.get(Holders.class);
        agent = People.registered(beans, Roles.CALL_CENTRE);
        second = People.registered(beans, Roles.ADMIN);
        person = People.registered(beans);
        isCalledBy(agent);
    }

    public void isCalledBy(HolderView who) {
        when(caller.holder()).thenReturn(who.id());
        when(caller.name()).thenReturn(who.id().toString());
    }

    public UUID call() {
        return calls.open(person.identityNumber().value());
    }

    public UUID checkedCall() {
        UUID call = call();
        calls.check(
                call,
                EnumSet.of(IdentityQuestion.BIRTH_DATE, IdentityQuestion.CARD_SERIAL),
                "Kartını kaybettiğini söyledi.");
        return call;
    }

    /** Proposes the phone in a checked call, and has the code that went to it read out. */
    public void provenPhone(MobilePhone phone) {
        UUID call = checkedCall();
        proposals.proposePhone(call, phone);
        proposals.provePhone(call, codeTo(phone).toCharArray());
    }

    /** The code last sent to this phone. */
    public String codeTo(MobilePhone phone) {
        List<String> texts = capturedNotices.texts(Channel.SMS, phone.e164());
        return texts.get(texts.size() - 1).replaceFirst("(?s).*?([0-9]{6}).*", "$1");
    }

    /** The newest proposal about the person. */
    public ProposalView proposal() {
        return proposals.recent().stream()
                .filter(p -> p.holder().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    public String certificate() {
        return certificateOf(person);
    }

    public String certificateOf(HolderView holder) {
        var issued = CertificateSamples.issue(
                clock.instant().minus(Duration.ofDays(1)), clock.instant().plus(Duration.ofDays(364)));
        String serial = issued.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
        try {
            beans.get(CertificateRegistration.class)
                    .register(issued, holder.id(), "1234A5B67890", CertificateStatus.ACTIVE);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
        beans.get(CertificateRegistration.class)
                .issuedIn(new InstitutionContact("ÖRNEK KURUM", INSTITUTION_MAIL), serial);
        return serial;
    }

    public CertificateStatus status(String serial) {
        return beans.get(StaffCertificates.class).of(person.id()).stream()
                .filter(c -> c.serialNumber().equals(serial))
                .findFirst()
                .orElseThrow()
                .status();
    }
}
