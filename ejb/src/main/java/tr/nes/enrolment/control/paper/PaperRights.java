package tr.nes.enrolment.control.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.enrolment.IntakeResult.Outcome;
import tr.nes.enrolment.entity.Application;
import tr.nes.institution.PaperReceiver;
import tr.nes.institution.boundary.StaffDirectory;

/** Whose papers the caller takes in: an officer those of the own office, the back office those that go to the authority. */
@ApplicationScoped
public class PaperRights {

    @Inject
    private StaffDirectory staff;

    /** Null if it is the caller's, else FOREIGN_INSTITUTION or OTHER_RECEIVER. @param receiver as whom the caller acts */
    Outcome obstacle(Application application, PaperReceiver receiver) {
        if (receiver == PaperReceiver.OFFICER && !staff.isInOffice(application.institution())) {
            return Outcome.FOREIGN_INSTITUTION;
        }
        return staff.employer(application.institution()).paper() == receiver ? null : Outcome.OTHER_RECEIVER;
    }
}
