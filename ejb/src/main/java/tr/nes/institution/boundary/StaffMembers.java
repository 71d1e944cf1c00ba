package tr.nes.institution.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.StaffColumn;
import tr.nes.institution.StaffLineRefused;
import tr.nes.institution.StaffMemberView;
import tr.nes.institution.control.OfficerRights;
import tr.nes.institution.control.StaffEntry;
import tr.nes.institution.control.StaffRecords;
import tr.nes.institution.entity.StaffMember;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * Single people on the staff list of an institution in the caller's office; their data obey the rules of an upload.
 * Every method throws {@link InstitutionException} INSTITUTION_UNKNOWN if the institution is not in it, and
 * STAFF_MEMBER_GONE if the person is not on its list.
 */
@Stateless
@RolesAllowed(Roles.OFFICER)
public class StaffMembers {

    @Inject
    private OfficerRights rights;

    @Inject
    private StaffRecords records;

    @Inject
    private StaffEntry entry;

    @Inject
    private AuditTrail audit;

    public StaffMemberView of(UUID institution, UUID id) {
        return records.active(rights.demand(institution).id(), id).view();
    }

    /**
     * @param cells as typed
     * @throws StaffLineRefused naming what is wrong
     */
    @RequiresFreshFactor
    public UUID add(UUID institution, Map<StaffColumn, String> cells) {
        UUID own = rights.demand(institution).id();
        StaffMember member = new StaffMember(own, entry.line(own, cells, null));
        records.add(member);
        record(AuditAction.STAFF_MEMBER_ADDED, own, member.view().id());
        return member.view().id();
    }

    /**
     * Replaces all data of a person.
     *
     * @param version of the data that the caller has seen
     * @param cells as typed
     * @throws StaffLineRefused naming what is wrong
     * @throws InstitutionException STAFF_MEMBER_CHANGED if somebody else was faster
     */
    @RequiresFreshFactor
    public void change(UUID institution, UUID id, long version, Map<StaffColumn, String> cells) {
        UUID own = rights.demand(institution).id();
        StaffMember member = records.active(own, id);
        if (member.version() != version) {
            throw new InstitutionException(Reason.STAFF_MEMBER_CHANGED);
        }
        member.change(entry.line(own, cells, member));
        record(AuditAction.STAFF_MEMBER_CHANGED, own, id);
    }

    private void record(AuditAction action, UUID institution, UUID member) {
        audit.record(AuditFact.told(action, institution.toString(), member.toString()));
    }
}
