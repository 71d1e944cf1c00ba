package tr.nes.enrolment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationListView;
import tr.nes.enrolment.ApplicationRow;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.control.list.ListRecords;
import tr.nes.enrolment.control.list.ListSignatures;
import tr.nes.enrolment.control.list.ListViews;
import tr.nes.enrolment.control.review.OfficerReviewFactory;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationList;
import tr.nes.institution.boundary.SignedPreOrders;
import tr.nes.institution.boundary.StaffDirectory;
import tr.nes.shared.Caller;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.boundary.SignedDocuments;

/**
 * Lists of an institution in the caller's office, which an officer signs. Every method about one throws
 * {@link ApplicationException} LIST_UNKNOWN if it is none of the institution's.
 */
@Stateless
@RolesAllowed(Roles.OFFICER)
public class ApplicationLists {

    @Inject
    private ListRecords records;

    @Inject
    private ListSignatures signatures;

    @Inject
    private ListViews views;

    @Inject
    private OfficerReviewFactory reviews;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private SignedPreOrders preOrders;

    @Inject
    private SignedDocuments documents;

    @Inject
    private StaffDirectory staff;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /** The newest 100, newest first. */
    public List<ApplicationListView> of(UUID institution) {
        staff.demandOffice(institution);
        return records.of(institution).stream().map(views::of).toList();
    }

    public ApplicationListView view(UUID institution, UUID list) {
        return views.of(demand(institution, list));
    }

    /** Applications on it, in the order of the list. */
    public List<ApplicationRow> page(UUID institution, UUID list, int first, int size) {
        return records.page(demand(institution, list).id(), first, size).stream()
                .map(reviews::row)
                .toList();
    }

    /**
     * Makes the document of the list as it is now, for the caller's signature; an earlier one is void.
     *
     * @throws ApplicationException LIST_EMPTY, LIST_TOO_LONG, OWN_APPLICATION; LIST_CHANGED if it is signed
     */
    @RequiresFreshFactor
    public void prepare(UUID institution, UUID list) {
        signatures.prepare(demand(institution, list), caller.holder());
    }

    /**
     * Likewise, for a draft of a pre-order list.
     *
     * @throws tr.nes.institution.InstitutionException LIST_GONE, LIST_SENT, LIST_EMPTY, OWN_MATTER
     */
    @RequiresFreshFactor
    public void preparePreOrder(UUID institution, UUID draft) {
        staff.demandOffice(institution);
        preOrders.demand(institution, draft, caller.holder());
        ApplicationList list =
                records.find(draft).orElseGet(() -> records.begin(draft, DocumentKind.PRE_ORDER, institution));
        signatures.prepare(list, caller.holder());
    }

    /** The list may change again; nothing waits for a signature any more. @throws ApplicationException LIST_CHANGED if it is signed */
    @RequiresFreshFactor
    public void reopen(UUID institution, UUID list) {
        signatures.reopen(demand(institution, list));
    }

    /** Takes applications off it; other ids have no effect. What was prepared is void. @throws ApplicationException LIST_CHANGED if it is signed */
    @RequiresFreshFactor
    public int remove(UUID institution, UUID id, Collection<UUID> applications) {
        ApplicationList list = demand(institution, id);
        signatures.reopen(list);
        List<UUID> removed = records.chosen(list.id(), applications);
        removed.forEach(each -> steps.find(each).ifPresent(Application::release));
        audit.record(AuditFact.told(
                AuditAction.APPLICATION_LIST_CHANGED, id.toString(), list.number() + " -" + removed.size()));
        return removed.size();
    }

    /** The signed document. */
    @RequiresFreshFactor
    public byte[] pdf(UUID institution, UUID id) {
        ApplicationList list = demand(institution, id);
        return documents.pdf(list.kind(), list.id()).orElseThrow(() -> new ApplicationException(Reason.LIST_UNKNOWN));
    }

    private ApplicationList demand(UUID institution, UUID id) {
        staff.demandOffice(institution);
        return records.find(id)
                .filter(list -> list.institution().equals(institution))
                .orElseThrow(() -> new ApplicationException(Reason.LIST_UNKNOWN));
    }
}
