package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ChangeNote;
import tr.nes.enrolment.entity.Application;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.PaperReceiver;
import tr.nes.institution.boundary.StaffDirectory;
import tr.nes.shared.Caller;

/** What officers and the authority do with an application that is theirs to check, and the applicant's answer. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ApplicationReview {

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private RejectionReasons reasons;

    @Inject
    private StaffDirectory staff;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * In the calling officer's office; institutions are locked before applications, everywhere.
     *
     * @throws ApplicationException APPLICATION_UNKNOWN if there is none with this id, or it is another office's
     */
    public Application demandOfOffice(UUID id) {
        try {
            staff.demandOffice(records.institutionOf(id));
        } catch (InstitutionException foreign) {
            audit.recordApart(AuditFact.refused(
                    AuditAction.APPLICATION_STATE, caller.holder(), String.valueOf(id), "another office's"));
            throw new ApplicationException(Reason.APPLICATION_UNKNOWN);
        }
        return steps.demand(id);
    }

    /** @throws ApplicationException QUESTION_WRONG, STATE, OWN_APPLICATION */
    public void ask(Application application, ApplicationActor by, String question) {
        demandTurn(application, by);
        steps.move(application, ApplicationState.ON_HOLD, by, ChangeNote.saying("", question));
    }

    /** @throws ApplicationException REASON_UNKNOWN, STATE, OWN_APPLICATION */
    public void reject(Application application, ApplicationActor by, String reason) {
        demandTurn(application, by);
        if (reasons.find(reason).isEmpty()) {
            throw new ApplicationException(Reason.REASON_UNKNOWN);
        }
        steps.move(application, ApplicationState.REJECTED, by, ChangeNote.because(reason));
    }

    /** @throws ApplicationException APPLICATION_CHANGED unless this version of it was seen */
    public Application demandSeen(UUID id, long version) {
        Application application = demandOfOffice(id);
        if (application.version() != version) {
            throw new ApplicationException(Reason.APPLICATION_CHANGED);
        }
        return application;
    }

    private void demandTurn(Application application, ApplicationActor by) {
        if (!isTurn(application, by)) {
            throw ApplicationException.in(application.state());
        }
    }

    /** Whether this side may question or reject it now. */
    public boolean isTurn(Application application, ApplicationActor by) {
        boolean authoritysPaper = application.state() == ApplicationState.SIGNED
                && staff.employer(application.institution()).paper() == PaperReceiver.AUTHORITY;
        ApplicationActor turn = authoritysPaper
                ? ApplicationActor.AUTHORITY
                : application.state().next();
        return turn == by && application.state().successors().contains(ApplicationState.REJECTED);
    }

    /** Back to who asked; the form stays signed. @throws ApplicationException QUESTION_WRONG; STATE unless there is a question */
    public void answer(Application application, String text) {
        if (application.state() != ApplicationState.ON_HOLD) {
            throw ApplicationException.in(application.state());
        }
        boolean authority = records.history(application).stream()
                        .reduce((earlier, later) -> later)
                        .orElseThrow()
                        .view()
                        .actor()
                == ApplicationActor.AUTHORITY;
        steps.move(
                application,
                authority ? ApplicationState.AUTHORITY_REVIEW : ApplicationState.OFFICER_REVIEW,
                ApplicationActor.APPLICANT,
                ChangeNote.saying("answered", text));
    }

    /** Back into the form with everything kept, to be signed anew. @throws ApplicationException STATE */
    public void correct(Application application) {
        if (!application.state().isReturned()) {
            throw ApplicationException.in(application.state());
        }
        steps.move(application, ApplicationState.PHONE_CONFIRMED, ApplicationActor.APPLICANT, "corrected");
        application.revise();
    }
}
