package tr.nes.enrolment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsSendResult;
import tr.nes.access.boundary.ApplicantCodes;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.WizardStep;
import tr.nes.enrolment.control.PhoneConfirmation;
import tr.nes.enrolment.control.PhoneConfirmation.Question;

/**
 * The code to an applicant's phone: confirms the phone of the form, or, in a browser that opens the application again, the
 * access. Every method throws {@link tr.nes.enrolment.ApplicationException} ACCESS_OVER unless the access is good.
 */
@Stateless
@PermitAll
public class ApplicationPhones {

    @Inject
    private PhoneConfirmation confirmation;

    @Inject
    private ApplicantCodes codes;

    /** Where the applicant stands; REOPENING while the access is not confirmed. */
    public WizardStep step(DraftAccess access) {
        return confirmation.step(access);
    }

    /** Masked unless the applicant has just typed it. */
    public String phone(DraftAccess access) {
        return confirmation.phone(access);
    }

    /** Sends a code, or returns why not. */
    public SmsSendResult send(DraftAccess access) {
        Question question = confirmation.open(access);
        return codes.send(question.challenge(), question.binding(), question.language());
    }

    /** The code that was asked for last. @throws tr.nes.access.AccessException CHALLENGE_UNKNOWN if none was */
    public SmsChallengeView challenge(DraftAccess access) {
        Question question = confirmation.asked(access);
        return codes.view(question.challenge(), question.binding());
    }

    /** Checks the code; the counter is committed before the response is sent. Wipes the code. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SmsCodeResult check(DraftAccess access, char[] code) {
        Question question = confirmation.asked(access);
        SmsCodeResult result = codes.check(question.challenge(), question.binding(), code);
        if (result == SmsCodeResult.ACCEPTED) {
            confirmation.accept(access);
        }
        return result;
    }
}
