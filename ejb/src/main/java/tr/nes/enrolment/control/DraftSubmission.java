package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import tr.nes.audit.AuditAction;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.WizardStep;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationAccess;
import tr.nes.sealing.Sealed;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.boundary.SigningOrders;

/** The transactions around the form, each of which begins with the browser's access. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class DraftSubmission {

    @Inject
    private ApplicationAccesses accesses;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private ApplicationWords words;

    @Inject
    private SigningOrders orders;

    @Inject
    private IdentityProofs proofs;

    @Inject
    private Clock clock;

    /** @throws ApplicationException ACCESS_OVER also if a code is needed first */
    @Transactional
    public Application application(DraftAccess access) {
        ApplicationAccess found = accesses.demand(access);
        if (!found.isConfirmed()) {
            throw new ApplicationException(Reason.ACCESS_OVER);
        }
        return steps.demand(found.application());
    }

    public Application keep(DraftAccess access, Map<FormField, String> typed) {
        Application application = application(access);
        application.keep(EnrolmentConfiguration.CURRENT.delegates() ? typed : FormPolicy.withoutDelegate(typed));
        if (application.step() != WizardStep.SIGNATURE) {
            orders.cancel(DocumentKind.APPLICATION, application.id());
        }
        return application;
    }

    /** @param hash of a new security word; null to leave it as it is */
    public void declare(DraftAccess access, String hash, Sealed ends) {
        Application application = application(access);
        if (!FormPolicy.faults(application.fields(), application.identityNumber())
                .isEmpty()) {
            throw new ApplicationException(Reason.FORM_INCOMPLETE);
        }
        if (hash != null) {
            words.put(application.id(), hash, ends);
        }
        application.declare(clock.instant());
        orders.cancel(DocumentKind.APPLICATION, application.id());
        if (application.hasOtherPhone()) {
            application.forgetPhone();
            steps.move(application, ApplicationState.DRAFT, ApplicationActor.APPLICANT, "other phone");
        }
        proofs.recordLogin(application);
        steps.audit(AuditAction.APPLICATION_DECLARED, application, "");
    }
}
