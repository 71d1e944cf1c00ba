package tr.nes.enrolment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationFilter;
import tr.nes.enrolment.ApplicationRow;
import tr.nes.enrolment.OfficerReview;
import tr.nes.enrolment.control.ApplicationReview;
import tr.nes.enrolment.control.list.ListRecords;
import tr.nes.enrolment.control.review.ApplicationSearch;
import tr.nes.enrolment.control.review.OfficerReviewFactory;
import tr.nes.enrolment.control.review.ReviewedForms;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationList;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.boundary.StaffDirectory;
import tr.nes.shared.Caller;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * Applications of an institution in the caller's office. Every method throws {@link ApplicationException}
 * APPLICATION_UNKNOWN if institution or application are another office's.
 */
@Stateless
@RolesAllowed(Roles.OFFICER)
public class OfficerApplications {

    @Inject
    private ApplicationSearch search;

    @Inject
    private ApplicationReview review;

    @Inject
    private OfficerReviewFactory reviews;

    @Inject
    private ReviewedForms forms;

    @Inject
    private ListRecords lists;

    @Inject
    private StaffDirectory staff;

    @Inject
    private Holders holders;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /** In all institutions of the caller's, by institution; those with none are missing. */
    public Map<UUID, Long> counts(ApplicationFilter.Queue queue) {
        return search.counts(staff.offices(), ApplicationFilter.of(queue));
    }

    public long count(UUID institution, ApplicationFilter filter) {
        demand(institution);
        return search.counts(List.of(institution), filter).getOrDefault(institution, 0L);
    }

    public List<ApplicationRow> page(UUID institution, ApplicationFilter filter, int first, int size) {
        demand(institution);
        return search.page(institution, filter, first, size).stream()
                .map(reviews::row)
                .toList();
    }

    /** Units that occur, at most 500. */
    public List<String> units(UUID institution) {
        demand(institution);
        return search.units(institution);
    }

    public OfficerReview of(UUID id) {
        return reviews.of(review.demandOfOffice(id));
    }

    /**
     * The form as it was signed.
     *
     * @throws ApplicationException also if nothing was printed or signed yet; APPLICATION_CHANGED
     */
    @RequiresFreshFactor
    public byte[] pdf(UUID id) {
        Application application = review.demandOfOffice(id);
        audit.record(AuditFact.told(AuditAction.APPLICATION_READ, id.toString(), ""));
        return forms.pdf(application);
    }

    /**
     * Approves: they are put on the list that is to be signed. Left out are the caller's own, and those that are not (any
     * more) an officer's to approve.
     *
     * @return how many were put on it
     */
    @RequiresFreshFactor
    public int approve(UUID institution, Collection<UUID> ids) {
        return approve(institution, ApplicationFilter.of(ApplicationFilter.Queue.WAITING), ids);
    }

    /** Likewise, all that the filter finds. */
    @RequiresFreshFactor
    public int approveAll(UUID institution, ApplicationFilter filter) {
        return approve(institution, filter, null);
    }

    private int approve(UUID institution, ApplicationFilter filter, Collection<UUID> ids) {
        lock(institution);
        ApplicationList list = lists.open(institution);
        int chosen = search.choose(list, filter, ids, holders.view(caller.holder()));
        audit.record(AuditFact.told(
                AuditAction.APPLICATION_LIST_CHANGED, list.id().toString(), list.number() + " +" + chosen));
        return chosen;
    }

    private void lock(UUID institution) {
        try {
            staff.demandOffice(institution);
        } catch (InstitutionException foreign) {
            throw refused(institution);
        }
    }

    private void demand(UUID institution) {
        if (!staff.isInOffice(institution)) {
            throw refused(institution);
        }
    }

    private ApplicationException refused(UUID institution) {
        audit.recordApart(AuditFact.refused(
                AuditAction.APPLICATION_READ, caller.holder(), String.valueOf(institution), "another office's"));
        return new ApplicationException(Reason.APPLICATION_UNKNOWN);
    }
}
