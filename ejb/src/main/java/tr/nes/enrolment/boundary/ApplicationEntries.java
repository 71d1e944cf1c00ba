package tr.nes.enrolment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.access.CaptchaId;
import tr.nes.access.boundary.Captchas;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.enrolment.Entry;
import tr.nes.enrolment.Entry.Result;
import tr.nes.enrolment.RegistryData;
import tr.nes.enrolment.control.ApplicationAdmission;
import tr.nes.enrolment.control.ApplicationRecords;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.control.EnrolmentConfiguration;
import tr.nes.enrolment.control.EntryLimits;
import tr.nes.enrolment.control.InvitationRequests;

/** The ways to an application, before login. */
@Stateless
@PermitAll
public class ApplicationEntries {

    @Inject
    private Captchas captchas;

    @Inject
    private EntryLimits limits;

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private ApplicationAdmission admission;

    @Inject
    private InvitationRequests requests;

    @Inject
    private AuditTrail audit;

    /** Whether {@link #byRegistryData} compares a place of birth. */
    public boolean isBirthPlaceAsked() {
        return EnrolmentConfiguration.CURRENT.birthPlace();
    }

    /** By the link in an invitation, which stays good until the application's phone is confirmed. */
    public Entry byInvitation(String token) {
        return records.idOfInvitation(token)
                .flatMap(steps::find)
                .map(admission::admit)
                .orElseGet(() -> refused("invitation"));
    }

    /** By number and code, to go on; MISMATCH also if no code can be sent to a phone. */
    public Entry byNumber(String number, String code) {
        if (!limits.takeStatus()) {
            return Entry.of(Result.THROTTLED);
        }
        return admission
                .find(number, code)
                .filter(application -> application.phone() != null)
                .map(admission::admit)
                .orElseGet(() -> refused("number"));
    }

    /**
     * By what the institution's list says about the person; begins an application if none is open. Consumes the captcha.
     *
     * @param captcha the last one shown; null if there was none
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Entry byRegistryData(RegistryData typed, CaptchaId captcha, String captchaAnswer) {
        if (!captchas.redeem(captcha, captchaAnswer)) {
            return Entry.of(Result.WRONG_PICTURE);
        }
        if (!limits.takeRegistry(typed.identityNumber())) {
            return Entry.of(Result.THROTTLED);
        }
        Entry entry = admission.admit(typed);
        return entry.result() == Result.MISMATCH ? refused("registry") : entry;
    }

    /**
     * Asks for a new invitation; the answer is the same whoever it is. Consumes the captcha.
     *
     * @return LINK_SENT, THROTTLED or WRONG_PICTURE
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Entry.Result askInvitation(String identityNumber, CaptchaId captcha, String captchaAnswer) {
        if (!captchas.redeem(captcha, captchaAnswer)) {
            return Result.WRONG_PICTURE;
        }
        if (!limits.takeRegistry(identityNumber)) {
            return Result.THROTTLED;
        }
        requests.add(identityNumber);
        return Result.LINK_SENT;
    }

    private Entry refused(String way) {
        audit.recordApart(AuditFact.refused(AuditAction.APPLICATION_OPENED, null, "", way));
        return Entry.of(Result.MISMATCH);
    }
}
