package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.ApplicationView.Change;
import tr.nes.enrolment.ApplicationView.Receiver;
import tr.nes.enrolment.ApplicationView.ReplacedCertificate;
import tr.nes.enrolment.DraftView;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationChange;
import tr.nes.enrolment.entity.ApplicationPurpose;
import tr.nes.institution.Employer;
import tr.nes.institution.PaperReceiver;
import tr.nes.institution.boundary.StaffDirectory;

/** Applications for display. */
@ApplicationScoped
public class ApplicationViews {

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationWords words;

    @Inject
    private RejectionReasons reasons;

    @Inject
    private StaffDirectory staff;

    @Inject
    private ApplicantAccounts accounts;

    public ApplicationView of(Application application) {
        Employer employer = staff.employer(application.institution());
        List<Change> history = records.history(application).stream()
                .map(ApplicationChange::view)
                .toList();
        return new ApplicationView(
                application.id(),
                application.number(),
                application.code(),
                application.kind(),
                application.fullName(),
                employer.title(),
                application.state(),
                application.since(),
                application.expiresAt(),
                receiver(employer),
                replaced(application.purpose()),
                application.state() == ApplicationState.REJECTED
                        ? reasons.find(last(history).reason()).orElse(null)
                        : null,
                application.state() == ApplicationState.ON_HOLD ? last(history).message() : null,
                history);
    }

    private static Change last(List<Change> history) {
        return history.get(history.size() - 1);
    }

    private static ReplacedCertificate replaced(ApplicationPurpose purpose) {
        if (purpose.previousSerial() == null) {
            return null;
        }
        boolean renewal = purpose.kind() == ApplicationKind.RENEWAL;
        return new ReplacedCertificate(
                purpose.previousSerial(),
                purpose.previousEnd(),
                renewal ? KindPolicy.producedFrom(purpose.previousEnd()) : null);
    }

    private static Receiver receiver(Employer employer) {
        return employer.paper() == PaperReceiver.OFFICER
                ? new Receiver(true, employer.officers(), null)
                : new Receiver(false, List.of(), EnrolmentConfiguration.CURRENT.address());
    }

    public DraftView draft(Application application) {
        return new DraftView(
                application.step(),
                application.kind(),
                replaced(application.purpose()),
                accounts.of(application).isPresent(),
                words.isChosen(application.id()),
                application.applicant(staff.title(application.institution())),
                application.fields(),
                application.expiresAt());
    }
}
