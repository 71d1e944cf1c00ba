package tr.nes.it.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import tr.nes.callcentre.boundary.Proposals;
import tr.nes.callcentre.boundary.SupportCalls;
import tr.nes.certificate.CertificateDetails;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.ChangeState;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.boundary.CertificateDesk;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.certificate.control.PassingTime;
import tr.nes.holder.HolderView;
import tr.nes.shared.FactorScope;
import tr.nes.shared.Roles;

/** One certificate and its people: each deed is done by whoever does it in life, through the same boundaries. */
@Dependent
public class Walk {

    @Inject
    private People people;

    @Inject
    private Login login;

    @Inject
    private Logins logins;

    @Inject
    private CallCentre desk;

    @Inject
    private Vault vault;

    @Inject
    private Rows rows;

    @Inject
    private Certificates certificates;

    @Inject
    private CertificateDesk certificateDesk;

    @Inject
    private SupportCalls calls;

    @Inject
    private Proposals proposals;

    @Inject
    private PassingTime time;

    private HolderView person;
    private String token;
    private X509Certificate certificate;
    private String serial;

    /** A new certificate of a person who has logged in by SMS. */
    public void begin(CertificateStatus status, Instant notBefore, Instant notAfter) throws Exception {
        person = people.somebody();
        token = login.of(person);
        certificate = vault.issued(person, status, notBefore, notAfter);
        serial = certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** What the list and the page of details are given for its holder. */
    public CertificateDetails seen() throws Exception {
        return login.in(token, person, () -> {
            CertificateDetails details = certificates.details(serial);
            if (!certificates.mine().contains(details.certificate())) {
                throw new AssertionError("the list does not say " + details.certificate());
            }
            return details;
        });
    }

    public void go(CertificatePath.Step step) throws Exception {
        switch (step.deed()) {
            case DELIVER -> deliver();
            case ACTIVATE -> holder(() -> certificates.activate(serial));
            case SUSPEND -> holder(() -> certificates.suspend(serial));
            case REINSTATE -> holder(() -> certificates.reinstate(serial));
            case REVOKE -> holder(() -> revoke(step.reason()));
            case DESK_SUSPEND -> staff(call -> calls.suspend(call, serial));
            case DESK_REINSTATE -> staff(call -> calls.reinstate(call, serial));
            case DESK_REVOKE -> revokeByTwo(step.reason());
            case START, EXPIRE -> await(step.to());
        }
    }

    private void deliver() throws Exception {
        desk.staff(Roles.BACK_OFFICE, () -> {
            certificateDesk.deliver(serial);
            return null;
        });
    }

    private void holder(Callable<ChangeView> deed) throws Exception {
        isDone(login.in(token, person, deed));
    }

    private ChangeView revoke(RevocationReason reason) throws Exception {
        logins.confirm(person, FactorScope.REVOCATION);
        return certificates.revoke(serial, reason);
    }

    /** Something in a call. */
    private interface AtTheDesk {
        ChangeView in(UUID call);
    }

    private void staff(AtTheDesk deed) throws Exception {
        HolderView agent = people.somebody();
        UUID call = desk.checkedCall(agent, person);
        isDone(desk.in(desk.session(agent), agent, Roles.CALL_CENTRE, () -> deed.in(call)));
    }

    private void revokeByTwo(RevocationReason reason) throws Exception {
        HolderView agent = people.somebody();
        HolderView second = people.somebody();
        UUID call = desk.checkedCall(agent, person);
        desk.in(desk.session(agent), agent, Roles.CALL_CENTRE, () -> {
            proposals.proposeRevocation(call, serial, reason);
            return null;
        });
        UUID proposal = UUID.fromString(rows.text("select id from proposal where call_id = ?", call));
        desk.in(login.of(second), second, Roles.ADMIN, () -> {
            proposals.approve(proposal);
            return null;
        });
    }

    /** What the clock does every minute, as soon as it is due. */
    private void await(CertificateStatus status) throws Exception {
        Await.until("it is " + status, () -> {
            As.system(time::round);
            return status.name().equals(vault.status(serial));
        });
    }

    private static void isDone(ChangeView change) {
        if (change.state() != ChangeState.DONE) {
            throw new AssertionError(change.operation() + " is " + change.state());
        }
    }
}
