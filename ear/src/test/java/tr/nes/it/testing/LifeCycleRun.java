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
import tr.nes.certificate.boundary.Certificates;
import tr.nes.certificate.boundary.StaffCertificates;
import tr.nes.certificate.control.DueChanges;
import tr.nes.holder.HolderView;
import tr.nes.shared.FactorScope;
import tr.nes.shared.Roles;

/**
 * One certificate and its people: each operation is done by the person who does it in reality, through the same
 * boundaries.
 */
@Dependent
public class LifeCycleRun {

    @Inject
    private TestPeople people;

    @Inject
    private LoginFixture loginFixture;

    @Inject
    private Logins logins;

    @Inject
    private CallCentre callCentre;

    @Inject
    private CertificateFixture certificateFixture;

    @Inject
    private Rows rows;

    @Inject
    private Certificates certificates;

    @Inject
    private StaffCertificates staffCertificates;

    @Inject
    private SupportCalls calls;

    @Inject
    private Proposals proposals;

    @Inject
    private DueChanges changes;

    private HolderView person;
    private String token;
    private X509Certificate certificate;
    private String serial;

    /** A new certificate of a person who has logged in by SMS. */
    public void begin(CertificateStatus status, Instant notBefore, Instant notAfter) throws Exception {
        person = people.somebody();
        token = loginFixture.of(person);
        certificate = certificateFixture.issued(person, status, notBefore, notAfter);
        serial = certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** The data of the list and the detail page for its holder; both are read again if time moved on between them. */
    public CertificateDetails seen() throws Exception {
        return loginFixture.in(token, person, () -> {
            CertificateDetails details = certificates.details(serial);
            while (!certificates.mine().contains(details.certificate())) {
                CertificateDetails again = certificates.details(serial);
                if (again.certificate().equals(details.certificate())) {
                    throw new AssertionError("the list does not say " + details.certificate());
                }
                details = again;
            }
            return details;
        });
    }

    public void go(LifeCyclePath.Step step) throws Exception {
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
        callCentre.staff(Roles.BACK_OFFICE, () -> {
            staffCertificates.deliver(serial);
            return null;
        });
    }

    private void holder(Callable<ChangeView> deed) throws Exception {
        isDone(loginFixture.in(token, person, deed));
    }

    private ChangeView revoke(RevocationReason reason) throws Exception {
        logins.confirm(person, FactorScope.REVOCATION);
        return certificates.revoke(serial, reason);
    }

    /** An operation in a support call. */
    private interface AtTheDesk {
        ChangeView in(UUID call);
    }

    private void staff(AtTheDesk deed) throws Exception {
        HolderView agent = people.somebody();
        UUID call = callCentre.checkedCall(agent, person);
        isDone(callCentre.in(callCentre.session(agent), agent, Roles.CALL_CENTRE, () -> deed.in(call)));
    }

    private void revokeByTwo(RevocationReason reason) throws Exception {
        HolderView agent = people.somebody();
        HolderView second = people.somebody();
        UUID call = callCentre.checkedCall(agent, person);
        callCentre.in(callCentre.session(agent), agent, Roles.CALL_CENTRE, () -> {
            proposals.proposeRevocation(call, serial, reason);
            return null;
        });
        UUID proposal = UUID.fromString(rows.text("select id from proposal where call_id = ?", call));
        callCentre.in(loginFixture.of(second), second, Roles.ADMIN, () -> {
            proposals.approve(proposal);
            return null;
        });
    }

    /** Waits for the job that runs every minute. */
    private void await(CertificateStatus status) throws Exception {
        Await.until("it is " + status, () -> {
            CallAs.system(changes::round);
            return status.name().equals(certificateFixture.status(serial));
        });
    }

    private static void isDone(ChangeView change) {
        if (change.state() != ChangeState.DONE) {
            throw new AssertionError(change.operation() + " is " + change.state());
        }
    }
}
