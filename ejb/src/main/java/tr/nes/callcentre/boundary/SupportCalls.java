package tr.nes.callcentre.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import tr.nes.access.boundary.PasswordLocks;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.callcentre.CallCentreException;
import tr.nes.callcentre.CallCentreException.Reason;
import tr.nes.callcentre.CallOver;
import tr.nes.callcentre.IdentityQuestion;
import tr.nes.callcentre.PersonFile;
import tr.nes.callcentre.control.Calls;
import tr.nes.callcentre.control.IdentityChecks;
import tr.nes.callcentre.control.PersonFiles;
import tr.nes.callcentre.control.PersonLookup;
import tr.nes.callcentre.entity.SupportCall;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.boundary.StaffCertificates;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * Operations that one member of staff may perform alone in a call. A call is identified by its id and belongs to
 * the member of staff who opened it; methods with a call throw {@link CallOver} if it is another person's or began
 * more than half an hour ago, and those that change something {@link Reason#IDENTITY_NOT_CHECKED} before
 * {@link #check}. Certificates must belong to the person in the call.
 */
@Stateless
@RolesAllowed(Roles.CALL_CENTRE)
public class SupportCalls {

    @Inject
    private Calls calls;

    @Inject
    private PersonFiles files;

    @Inject
    private PersonLookup lookup;

    @Inject
    private StaffCertificates certificates;

    @Inject
    private PasswordLocks locks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Opens a call about the person with this full identity number, or the owner of the card or certificate with this serial
     * number; each look-up is audited.
     *
     * @throws CallCentreException TOO_MANY_LOOKUPS after 10 in a minute, or 20 in an hour that found nobody
     * @throws CallCentreException PERSON_NOT_FOUND if nobody has it
     * @throws CallCentreException OWN_MATTER if it is the caller's own
     */
    public UUID open(String number) {
        return calls.begin(lookup.byNumber(number)).id();
    }

    public PersonFile file(UUID call) {
        return files.of(calls.demand(call));
    }

    /**
     * Records the identity check, once per call.
     *
     * @param answered questions that were answered correctly
     * @param note in the caller's own words, without secrets
     * @throws CallCentreException CHECK_INCOMPLETE unless at least two questions were answered and there is a note
     * @throws CallCentreException NOTE_HOLDS_SECRET if the note contains what looks like a secret
     */
    public void check(UUID call, Set<IdentityQuestion> answered, String note) {
        SupportCall current = calls.lock(call);
        IdentityChecks.judge(answered, note);
        current.check(answered, note.strip(), clock.instant());
        audit.record(new AuditFact(
                AuditAction.IDENTITY_CHECKED,
                AuditResult.DONE,
                current.holder(),
                call.toString(),
                answered.size() + " answers"));
    }

    /** Suspends at once; the holder can't lift the hold. Throws as {@link StaffCertificates#suspend}. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @RequiresFreshFactor
    public ChangeView suspend(UUID call, String serialNumber) {
        return certificates.suspend(calls.demandChecked(call).holder(), serialNumber);
    }

    /** Lifts a hold set by staff. Throws as {@link StaffCertificates#reinstate}. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @RequiresFreshFactor
    public ChangeView reinstate(UUID call, String serialNumber) {
        return certificates.reinstate(calls.demandChecked(call).holder(), serialNumber);
    }

    /** Lifts the lock of Şifreli Giriş; the person is notified. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @RequiresFreshFactor
    public void unlock(UUID call) {
        locks.unlock(calls.demandChecked(call).holder());
    }

    /** Has a link to a new security word sent to the registered mail address. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @RequiresFreshFactor
    public void sendWordLink(UUID call) {
        locks.sendLink(calls.demandChecked(call).holder());
    }
}
