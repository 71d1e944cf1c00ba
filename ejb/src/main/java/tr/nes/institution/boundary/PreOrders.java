package tr.nes.institution.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.PreOrderKind;
import tr.nes.institution.PreOrderListView;
import tr.nes.institution.PreOrderListener;
import tr.nes.institution.PreOrderState;
import tr.nes.institution.StaffLine;
import tr.nes.institution.StaffRecord;
import tr.nes.institution.control.InstitutionConfiguration;
import tr.nes.institution.control.OfficerRights;
import tr.nes.institution.control.PreOrderRecords;
import tr.nes.institution.control.PreOrderRules;
import tr.nes.institution.entity.Institution;
import tr.nes.institution.entity.PreOrderEntry;
import tr.nes.institution.entity.PreOrderList;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * Pre-order lists of an institution in the caller's office: people are gathered in its one draft, which is sent as a
 * whole. Every method throws {@link InstitutionException} INSTITUTION_UNKNOWN if the institution is not in it.
 */
@Stateless
@RolesAllowed(Roles.OFFICER)
public class PreOrders {

    @Inject
    private OfficerRights rights;

    @Inject
    private PreOrderRecords records;

    @Inject
    private PreOrderRules rules;

    @Inject
    private PreOrderListener listener;

    @Inject
    private Holders holders;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** With the statement that sending it makes; null if nobody was chosen yet. */
    public PreOrderListView draft(UUID institution) {
        return records.in(rights.demand(institution).id(), PreOrderState.DRAFT).stream()
                .findFirst()
                .map(this::view)
                .orElse(null);
    }

    /** Whether a list is sent by {@link #send}, without a signature: in development builds only. */
    public boolean isUnsigned() {
        return rules.isUnsigned();
    }

    /** Lists that were sent, the newest first. */
    public List<PreOrderListView> sent(UUID institution) {
        return records.in(rights.demand(institution).id(), PreOrderState.LISTED).stream()
                .map(this::view)
                .toList();
    }

    /**
     * Puts people of the staff list on the draft. Left out are those who are on it, who are not among the institution's
     * staff, or whose application of this kind, begun by a list that was sent, is not over.
     *
     * @return how many were added
     * @throws InstitutionException FORM_FIRST
     */
    @RequiresFreshFactor
    public int add(UUID id, List<UUID> members, PreOrderKind kind) {
        Institution institution = rights.demand(id);
        rules.demandLists(institution);
        List<StaffLine> lines = unlisted(id, records.staff(id, Set.copyOf(members)), kind);
        if (!lines.isEmpty()) {
            PreOrderList draft = begun(institution);
            lines.forEach(line -> records.add(new PreOrderEntry(draft, line, kind)));
            listener.listed(
                    lines.stream()
                            .map(line -> new StaffRecord(id, institution.data().order(), line))
                            .toList(),
                    kind);
            record(AuditAction.PRE_ORDER_CHANGED, draft);
        }
        return lines.size();
    }

    private List<StaffLine> unlisted(UUID institution, List<StaffLine> people, PreOrderKind kind) {
        Set<String> numbers = people.stream().map(PreOrders::number).collect(Collectors.toSet());
        Set<String> drafted = records.onDraft(institution, numbers);
        Set<String> sent = records.onSent(institution, numbers, kind);
        return people.stream()
                .filter(line -> !drafted.contains(number(line)))
                .filter(line -> !sent.contains(number(line)) || listener.isOver(institution, number(line), kind))
                .toList();
    }

    private static String number(StaffLine line) {
        return line.identityNumber().value();
    }

    private PreOrderList begun(Institution institution) {
        return records.in(institution.id(), PreOrderState.DRAFT).stream()
                .findFirst()
                .orElseGet(() -> {
                    PreOrderList list = new PreOrderList(institution.id(), clock.instant());
                    records.add(list);
                    return list;
                });
    }

    /** Takes people off the draft; other ids have no effect. */
    @RequiresFreshFactor
    public void remove(UUID institution, List<UUID> entries) {
        Set<UUID> chosen = Set.copyOf(entries);
        records.in(rights.demand(institution).id(), PreOrderState.DRAFT).forEach(draft -> {
            List<PreOrderEntry> removed = records.entries(draft).stream()
                    .filter(entry -> chosen.contains(entry.view().id()))
                    .toList();
            listener.removed(
                    institution, removed.stream().map(PreOrderEntry::view).toList());
            removed.forEach(records::remove);
            record(AuditAction.PRE_ORDER_CHANGED, draft);
        });
    }

    /**
     * Sends the draft with the statement; afterwards it does not change any more.
     *
     * @param seen how many people the caller saw on it
     * @throws InstitutionException LIST_GONE if the institution has no draft with this id, LIST_SENT, LIST_CHANGED,
     *     LIST_EMPTY, OWN_MATTER, SIGNATURE_MISSING
     */
    @RequiresFreshFactor
    public void send(UUID institution, UUID id, int seen) {
        PreOrderList list = records.find(rights.demand(institution).id(), id)
                .orElseThrow(() -> new InstitutionException(Reason.LIST_GONE));
        List<PreOrderEntry> entries = records.entries(list);
        if (entries.size() != seen && list.state() == PreOrderState.DRAFT) {
            throw new InstitutionException(Reason.LIST_CHANGED);
        }
        rules.demandSendable(entries);
        list.send(InstitutionConfiguration.CURRENT.listStatement(), caller.holder(), clock.instant());
        listener.sent(institution, entries.stream().map(PreOrderEntry::view).toList());
        record(AuditAction.PRE_ORDER_SENT, list);
    }

    private PreOrderListView view(PreOrderList list) {
        return new PreOrderListView(
                list.id(),
                list.state(),
                list.statement() == null ? InstitutionConfiguration.CURRENT.listStatement() : list.statement(),
                list.sentBy().map(this::name).orElse(null),
                list.sentAt(),
                records.entries(list).stream().map(PreOrderEntry::view).toList());
    }

    private String name(HolderId officer) {
        return holders.view(officer).fullName();
    }

    private void record(AuditAction action, PreOrderList list) {
        audit.record(
                AuditFact.told(action, list.institution().toString(), list.id().toString()));
    }
}
