package tr.nes.enrolment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.CivilRegistry.RegistryCheck;
import tr.nes.enrolment.IdentityDocument;
import tr.nes.enrolment.RejectionReason;
import tr.nes.enrolment.control.ApplicationReview;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.control.IdentityProofs;
import tr.nes.enrolment.control.RejectionReasons;
import tr.nes.enrolment.control.authority.AuthorityAcceptance;
import tr.nes.enrolment.control.authority.AuthorityRecords;
import tr.nes.enrolment.control.authority.RegistryChecks;
import tr.nes.enrolment.control.authority.RegistryInquiry;
import tr.nes.enrolment.control.review.ReviewedForms;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationNote;
import tr.nes.enrolment.entity.AuthorityReview;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Caller;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * The authority's back office checks an application. Every method about one throws {@link ApplicationException}
 * APPLICATION_UNKNOWN if there is none with this id, OWN_APPLICATION if it is the caller's own, and STATE if it is not
 * the authority's turn.
 */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
@RequiresFreshFactor
public class AuthorityReviews {

    private static final int LONGEST_NOTE = 500;

    @Inject
    private ApplicationReview review;

    @Inject
    private AuthorityAcceptance acceptance;

    @Inject
    private AuthorityRecords records;

    @Inject
    private RegistryInquiry inquiry;

    @Inject
    private RegistryChecks checks;

    @Inject
    private IdentityProofs proofs;

    @Inject
    private ReviewedForms forms;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private RejectionReasons reasons;

    /** The catalogue, also for officers. */
    @RolesAllowed({Roles.BACK_OFFICE, Roles.OFFICER})
    public List<RejectionReason> reasons() {
        return reasons.all();
    }

    /** Says that the caller works on it, in place of whoever did; it is in review from now on. */
    public void take(UUID id) {
        Application application = steps.demand(id);
        acceptance.begun(application).take(caller.holder(), name(), clock.instant());
        steps.audit(AuditAction.APPLICATION_REVIEW, application, "taken");
    }

    /** Nobody works on it any more. */
    public void release(UUID id) {
        records.find(steps.demand(id)).ifPresent(AuthorityReview::release);
    }

    /** For the back office only. @throws ApplicationException NOTE_WRONG unless it has 1 to 500 characters */
    public void note(UUID id, String text) {
        Application application = steps.demand(id);
        String note = text == null ? "" : text.strip();
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            throw new ApplicationException(Reason.NOTE_WRONG);
        }
        records.add(new ApplicationNote(application, name(), note, clock.instant()));
        steps.audit(AuditAction.APPLICATION_REVIEW, application, "note");
    }

    /** The form as it was signed. @throws ApplicationException APPLICATION_CHANGED if it does not say that any more */
    public byte[] pdf(UUID id) {
        Application application = steps.demand(id);
        if (!acceptance.isTurn(application)) {
            throw ApplicationException.in(application.state());
        }
        steps.audit(AuditAction.APPLICATION_REVIEW, application, "form");
        return forms.pdf(application);
    }

    /** Records that the applicant came in person with this document. */
    public void sawInPerson(UUID id, IdentityDocument document) {
        Application application = steps.demand(id);
        acceptance.begun(application);
        proofs.recordSeen(application, document);
    }

    /** Asks the civil register and keeps its answer with the application. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public RegistryCheck check(UUID id) {
        RegistryCheck answer = inquiry.check(checks.applicant(id));
        checks.keep(id, answer);
        return answer;
    }

    /**
     * Leaves it to production, or to the payment if the person pays.
     *
     * @param statement why without the register's word, where no register is connected
     * @throws ApplicationException IDENTITY_UNPROVEN, REGISTRY_MISSING, REGISTRY_DIFFERS, LINK_MISSING
     */
    public void accept(UUID id, String statement) {
        acceptance.accept(steps.demand(id), statement);
    }

    private String name() {
        return holders.view(caller.holder()).fullName();
    }

    /** Asks the applicant something. @throws ApplicationException QUESTION_WRONG unless it has 1 to 300 characters */
    public void ask(UUID id, String question) {
        review.ask(steps.demand(id), ApplicationActor.AUTHORITY, question);
    }

    /** Sends it back to the applicant. @throws ApplicationException REASON_UNKNOWN unless it is in the catalogue */
    public void reject(UUID id, String reason) {
        review.reject(steps.demand(id), ApplicationActor.AUTHORITY, reason);
    }
}
