package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import tr.nes.access.AccessException;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.boundary.ApplicantCodes;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.WizardStep;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationAccess;
import tr.nes.shared.MobilePhone;

/** What a code to an applicant's phone confirms. */
@ApplicationScoped
@Transactional
public class PhoneConfirmation {

    @Inject
    private ApplicationAccesses accesses;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private ApplicantCodes codes;

    /** A code that was asked for. */
    public record Question(UUID challenge, String binding, String language) {}

    public WizardStep step(DraftAccess access) {
        ApplicationAccess found = accesses.demand(access);
        WizardStep step = steps.demand(found.application()).step();
        return found.isConfirmed() ? step : WizardStep.REOPENING;
    }

    public String phone(DraftAccess access) {
        ApplicationAccess found = accesses.demand(access);
        MobilePhone phone = phone(found, steps.demand(found.application()));
        return found.isConfirmed() ? phone.national() : phone.masked();
    }

    /** @throws ApplicationException STATE if there is no phone to be confirmed */
    private static MobilePhone phone(ApplicationAccess access, Application application) {
        if (!access.isConfirmed()) {
            return application.phone();
        }
        if (application.step() != WizardStep.PHONE) {
            throw ApplicationException.in(application.state());
        }
        return application.typedPhone();
    }

    /** Continues what was asked for, so that neither tries nor the time to wait begin again. */
    public Question open(DraftAccess access) {
        ApplicationAccess found = accesses.demand(access);
        Application application = steps.demand(found.application());
        MobilePhone phone = phone(found, application);
        if (found.challenge() == null || !isTo(phone, found)) {
            found.ask(codes.open(phone, found.binding()));
        }
        return new Question(found.challenge(), found.binding(), application.language());
    }

    private boolean isTo(MobilePhone phone, ApplicationAccess access) {
        SmsChallengeView view = codes.view(access.challenge(), access.binding());
        return view.maskedPhone().equals(phone.masked()) && view.triesLeft() > 0;
    }

    public Question asked(DraftAccess access) {
        ApplicationAccess found = accesses.demand(access);
        if (found.challenge() == null) {
            throw new AccessException(AccessException.Reason.CHALLENGE_UNKNOWN);
        }
        return new Question(
                found.challenge(),
                found.binding(),
                steps.demand(found.application()).language());
    }

    /** @throws ApplicationException ACCESS_OVER unless a right code was entered for the phone as it is now */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void accept(DraftAccess access) {
        ApplicationAccess found = accesses.demand(access);
        Application application = steps.demand(found.application());
        MobilePhone phone = phone(found, application);
        MobilePhone proven = codes.take(found.challenge(), found.binding())
                .filter(phone::equals)
                .orElseThrow(() -> new ApplicationException(Reason.ACCESS_OVER));
        boolean reopened = !found.isConfirmed();
        found.confirm();
        if (!reopened) {
            application.confirm(proven);
            accesses.endOthers(found);
            steps.move(application, ApplicationState.PHONE_CONFIRMED, ApplicationActor.APPLICANT, "");
        }
    }
}
