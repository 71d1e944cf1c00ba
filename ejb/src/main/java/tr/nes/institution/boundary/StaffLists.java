package tr.nes.institution.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.institution.ExportTable;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.ReadingProgress;
import tr.nes.institution.SearchText;
import tr.nes.institution.StaffImportView;
import tr.nes.institution.StaffMemberView;
import tr.nes.institution.StaffUpload;
import tr.nes.institution.control.OfficerRecords;
import tr.nes.institution.control.OfficerRights;
import tr.nes.institution.control.StaffExport;
import tr.nes.institution.control.StaffIntake;
import tr.nes.institution.control.StaffRecords;
import tr.nes.institution.control.StaffTemplate;
import tr.nes.institution.entity.StaffImport;
import tr.nes.institution.entity.StaffMember;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * The staff list of an institution in the caller's office. Every method throws {@link InstitutionException}
 * INSTITUTION_UNKNOWN if the institution is not in it.
 */
@Stateless
@RolesAllowed(Roles.OFFICER)
public class StaffLists {

    @Inject
    private OfficerRights rights;

    @Inject
    private OfficerRecords officers;

    @Inject
    private StaffIntake intake;

    @Inject
    private StaffRecords records;

    @Inject
    private StaffExport export;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** An empty list to fill in, XLSX. */
    public byte[] template() {
        return StaffTemplate.create();
    }

    /** @param search words of names or numbers, all of which occur in the person's; empty for everybody */
    public long count(UUID institution, String search) {
        return records.count(rights.demand(institution).id(), SearchText.of(search));
    }

    /** Ordered by surname and name; {@code first} counts from 0; {@code search} as in {@link #count}. */
    public List<StaffMemberView> page(UUID institution, String search, int first, int size) {
        return records.page(rights.demand(institution).id(), SearchText.of(search), first, size).stream()
                .map(StaffMember::view)
                .toList();
    }

    /** The whole list, CSV; it can be uploaded again. */
    @RequiresFreshFactor
    public byte[] csv(UUID institution) {
        return table(institution).csv();
    }

    /** The same as XLSX. */
    @RequiresFreshFactor
    public byte[] xlsx(UUID institution) {
        return table(institution).xlsx(StaffTemplate.SHEET);
    }

    private ExportTable table(UUID institution) {
        UUID own = rights.demand(institution).id();
        audit.record(AuditFact.told(AuditAction.STAFF_LIST_EXPORTED, own.toString(), ""));
        return export.table(own);
    }

    /** The newest confirmed upload; null if there is none. */
    public StaffImportView newest(UUID institution) {
        StaffImport upload = records.newest(rights.demand(institution).id());
        return upload == null
                ? null
                : new StaffImportView(
                        upload.id(), upload.lines(), upload.uploadedAt(), isToday(upload) && !records.isEdited(upload));
    }

    /**
     * Reads a list, CSV or XLSX, for {@link #confirm}: all of it or nothing.
     *
     * @throws tr.nes.institution.StaffFileRefused if it can't be read as one
     */
    @RequiresFreshFactor
    public StaffUpload read(UUID institution, byte[] file, ReadingProgress progress) {
        return intake.read(rights.demand(institution), file, progress);
    }

    /** The caller's own upload that waits for {@link #confirm}, also one taken over; null if there is none. */
    public StaffUpload waiting(UUID institution) {
        return intake.waiting(rights.demand(institution));
    }

    /** Puts the upload into force. @throws InstitutionException UPLOAD_GONE if that is not possible any more */
    @RequiresFreshFactor
    public void confirm(UUID institution, UUID id) {
        StaffImport upload = own(institution, id);
        if (!upload.confirm()) {
            throw new InstitutionException(Reason.UPLOAD_GONE);
        }
        records.replace(upload);
        audit.record(AuditFact.told(AuditAction.STAFF_LIST_CHANGED, institution.toString(), id.toString()));
    }

    /**
     * Restores the list as it was before the newest upload.
     *
     * @throws InstitutionException UPLOAD_GONE; UNDO_TOO_LATE after the day of the upload or after another one;
     *     UNDO_CHANGED
     */
    @RequiresFreshFactor
    public void undo(UUID institution, UUID id) {
        StaffImport upload = own(institution, id);
        if (records.isEdited(upload)) {
            throw new InstitutionException(Reason.UNDO_CHANGED);
        }
        if (!isToday(upload) || upload != records.newest(institution) || !upload.undo()) {
            throw new InstitutionException(Reason.UNDO_TOO_LATE);
        }
        records.restore(upload);
        audit.record(AuditFact.told(AuditAction.STAFF_LIST_RESTORED, institution.toString(), id.toString()));
    }

    /** Takes these people off the list; ids of other institutions have no effect. */
    @RequiresFreshFactor
    public void leave(UUID institution, List<UUID> members) {
        UUID own = rights.demand(institution).id();
        for (UUID id : new ArrayList<>(members)) {
            StaffMember member = records.member(id);
            if (member != null && member.institution().equals(own)) {
                member.leave(clock.instant());
                audit.record(AuditFact.told(AuditAction.STAFF_MEMBER_LEFT, own.toString(), id.toString()));
            }
        }
    }

    private StaffImport own(UUID institution, UUID id) {
        UUID own = rights.demand(institution).id();
        StaffImport upload = records.upload(id);
        if (!upload.institution().equals(own)) {
            throw new InstitutionException(Reason.UPLOAD_GONE);
        }
        return upload;
    }

    private boolean isToday(StaffImport upload) {
        return officers.dayOf(upload.uploadedAt()).equals(officers.dayOf(clock.instant()));
    }
}
