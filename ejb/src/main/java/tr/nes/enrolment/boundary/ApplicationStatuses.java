package tr.nes.enrolment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.Entry;
import tr.nes.enrolment.control.ApplicationAdmission;
import tr.nes.enrolment.control.ApplicationRecords;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.control.ApplicationViews;
import tr.nes.enrolment.control.EntryLimits;
import tr.nes.enrolment.control.OwnApplications;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Roles;

/** How far applications are. */
@Stateless
public class ApplicationStatuses {

    @Inject
    private EntryLimits limits;

    @Inject
    private ApplicationAdmission admission;

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private ApplicationViews views;

    @Inject
    private OwnApplications own;

    @Inject
    private Holders holders;

    @Inject
    private AuditTrail audit;

    /** Whether another query is allowed from here in this minute. */
    @PermitAll
    public boolean take() {
        return limits.takeStatus();
    }

    /** Empty unless number and code belong together. Call {@link #take} before. */
    @PermitAll
    public Optional<ApplicationView> find(String number, String code) {
        Optional<ApplicationView> found = admission.find(number, code).map(views::of);
        if (found.isEmpty()) {
            audit.recordApart(AuditFact.refused(AuditAction.APPLICATION_OPENED, null, "", "status"));
        }
        return found;
    }

    /** The caller's, newest first. */
    @RolesAllowed(Roles.HOLDER)
    public List<ApplicationView> mine() {
        return records.idsOfPerson(holders.me().identityNumber().value()).stream()
                .flatMap(id -> steps.find(id).stream())
                .map(views::of)
                .toList();
    }

    /** Opens one of the caller's. @throws ApplicationException APPLICATION_UNKNOWN if it is not */
    @RolesAllowed(Roles.HOLDER)
    public Entry open(UUID id) {
        return admission.admit(own.demand(id));
    }

    /** Takes one of the caller's back. @throws ApplicationException APPLICATION_UNKNOWN if it is not; STATE */
    @RolesAllowed(Roles.HOLDER)
    public void withdraw(UUID id) {
        steps.move(own.demand(id), ApplicationState.CANCELLED, ApplicationActor.APPLICANT, "withdrawn");
    }
}
