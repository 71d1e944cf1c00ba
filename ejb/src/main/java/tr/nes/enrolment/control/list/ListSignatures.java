package tr.nes.enrolment.control.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.control.EnrolmentConfiguration;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationList;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.boundary.SignedPreOrders;
import tr.nes.institution.boundary.StaffDirectory;
import tr.nes.shared.HolderId;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.DocumentOrder;
import tr.nes.signature.DocumentSigned;
import tr.nes.signature.boundary.SigningOrders;

/**
 * Has lists signed. The document is made of the list as it is and waits for one officer's card; once it comes signed, the
 * list is read again: what it says has to be what was shown, and the signer has to be an officer still.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ListSignatures {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private BulkWork bulk;

    @Inject
    private ListRecords records;

    @Inject
    private ListContents contents;

    @Inject
    private MissingPrints missing;

    @Inject
    private ListDocument document;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private SignedPreOrders preOrders;

    @Inject
    private StaffDirectory staff;

    @Inject
    private SigningOrders orders;

    @Inject
    private Holders holders;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * From now on the list, as it is, waits for this officer's card. The institution is locked.
     *
     * @throws ApplicationException LIST_EMPTY, LIST_TOO_LONG; OWN_APPLICATION if one is the signer's; LIST_CHANGED if it is signed
     */
    public void prepare(ApplicationList list, HolderId signer) {
        HolderView officer = holders.view(signer);
        demandOthers(list, officer);
        missing.complete(list.id());
        ListContent content = contents.of(list, signer);
        int people = content.lines().size();
        if (people == 0) {
            throw new ApplicationException(Reason.LIST_EMPTY);
        }
        if (people > EnrolmentConfiguration.CURRENT.listMost()) {
            throw new ApplicationException(Reason.LIST_TOO_LONG);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        list.prepare(signer, content.hash(), people, now);
        byte[] pdf = document.pdf(content, officer.fullName(), now);
        orders.order(new DocumentOrder(list.kind(), list.id(), list.revision(), signer, list.number(), pdf));
        audit.record(AuditFact.told(
                AuditAction.APPLICATION_LIST_PREPARED, list.id().toString(), list.number() + " " + people));
    }

    /** What was prepared is void. @throws ApplicationException LIST_CHANGED if it is signed */
    public void reopen(ApplicationList list) {
        list.reopen();
        orders.cancel(list.kind(), list.id());
    }

    /** In the transaction that stores the signed document, and undoes it unless everything is as it was shown. */
    void onSigned(@Observes DocumentSigned signed) {
        if (signed.kind() == DocumentKind.LIST || signed.kind() == DocumentKind.PRE_ORDER) {
            UUID institution = records.demand(signed.subject()).institution();
            staff.reserve(institution);
            ApplicationList list = records.demand(signed.subject());
            HolderView officer = holders.view(signed.signer());
            if (!staff.isOfficer(signed.signer(), institution)) {
                throw new ApplicationException(Reason.LIST_CHANGED);
            }
            List<Application> applications = records.lock(list.id());
            demandOthers(list, officer);
            String hash = contents.of(list, signed.signer()).hash();
            list.sign(signed.signer(), officer.fullName(), signed.revision(), hash, clock.instant());
            if (list.kind() == DocumentKind.PRE_ORDER) {
                preOrders.signed(institution, list.id(), signed.signer());
            } else {
                bulk.run(() -> steps.approve(applications, officer.fullName(), "list " + list.number()));
            }
        }
    }

    /** By person, since a kiosk calls when it is signed there. */
    private void demandOthers(ApplicationList list, HolderView officer) {
        boolean own = !database.createQuery(
                        "select a.id from Application a where a.list = :list and a.applicant.identityNumber = :own",
                        UUID.class)
                .setParameter("list", list.id())
                .setParameter("own", officer.identityNumber().value())
                .getResultList()
                .isEmpty();
        if (own) {
            audit.recordApart(AuditFact.refused(
                    AuditAction.APPLICATION_STATE, officer.id(), list.id().toString(), "own on list"));
            throw new ApplicationException(Reason.OWN_APPLICATION);
        }
    }
}
