package tr.nes.enrolment.control.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.enrolment.ApplicantView;
import tr.nes.enrolment.CivilRegistry.RegistryCheck;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.entity.Application;

/** The transactions before and after the question to the civil register. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RegistryChecks {

    @Inject
    private AuthorityAcceptance acceptance;

    @Inject
    private ApplicationSteps steps;

    /** @throws tr.nes.enrolment.ApplicationException APPLICATION_UNKNOWN; STATE and OWN_APPLICATION */
    public ApplicantView applicant(UUID id) {
        Application application = steps.demand(id);
        acceptance.begun(application);
        return application.applicant("");
    }

    public void keep(UUID id, RegistryCheck answer) {
        Application application = steps.demand(id);
        acceptance.begun(application).checked(answer);
        steps.audit(AuditAction.APPLICATION_REVIEW, application, "registry " + answer.result());
    }
}
