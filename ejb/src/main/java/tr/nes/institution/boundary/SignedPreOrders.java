package tr.nes.institution.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.PreOrderEntryView;
import tr.nes.institution.PreOrderListener;
import tr.nes.institution.control.InstitutionConfiguration;
import tr.nes.institution.control.InstitutionRecords;
import tr.nes.institution.control.OfficerRights;
import tr.nes.institution.control.PreOrderRecords;
import tr.nes.institution.control.PreOrderRules;
import tr.nes.institution.entity.Institution;
import tr.nes.institution.entity.PreOrderEntry;
import tr.nes.institution.entity.PreOrderList;
import tr.nes.shared.HolderId;

/** Drafts of pre-order lists that an officer signs. For other slices only; the institution stays locked. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SignedPreOrders {

    @Inject
    private InstitutionRecords institutions;

    @Inject
    private PreOrderRecords records;

    @Inject
    private PreOrderRules rules;

    @Inject
    private OfficerRights rights;

    @Inject
    private PreOrderListener listener;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The people on it, by surname, if this person may sign it.
     *
     * @throws InstitutionException INSTITUTION_UNKNOWN if the person does not act for it today; LIST_GONE, LIST_SENT,
     *     LIST_EMPTY; OWN_MATTER if the person is on it
     */
    public List<PreOrderEntryView> demand(UUID institution, UUID list, HolderId signer) {
        return entries(draft(institution, list, signer), signer).stream()
                .map(PreOrderEntry::view)
                .toList();
    }

    /** It is signed and does not change any more. Throws as {@link #demand}. */
    public void signed(UUID institution, UUID list, HolderId signer) {
        PreOrderList draft = draft(institution, list, signer);
        List<PreOrderEntryView> people =
                entries(draft, signer).stream().map(PreOrderEntry::view).toList();
        draft.send(statement(), signer, clock.instant());
        listener.sent(institution, people);
        audit.record(AuditFact.told(AuditAction.PRE_ORDER_SENT, institution.toString(), list.toString()));
    }

    /** What the institution declares with it. */
    public String statement() {
        return InstitutionConfiguration.CURRENT.listStatement();
    }

    private PreOrderList draft(UUID id, UUID list, HolderId signer) {
        Institution institution = institutions.lock(id);
        if (!rights.isOfficer(signer, institution)) {
            throw new InstitutionException(Reason.INSTITUTION_UNKNOWN);
        }
        return records.find(id, list).orElseThrow(() -> new InstitutionException(Reason.LIST_GONE));
    }

    private List<PreOrderEntry> entries(PreOrderList list, HolderId signer) {
        list.demandDraft();
        List<PreOrderEntry> entries = records.entries(list);
        rules.demandSignable(entries, signer);
        return entries;
    }
}
