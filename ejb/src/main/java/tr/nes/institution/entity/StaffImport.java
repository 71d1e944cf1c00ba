package tr.nes.institution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tr.nes.shared.HolderId;

/** An upload of a staff list. */
@Entity
@Table(name = "staff_import")
public class StaffImport {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "institution_id")
    private UUID institution;

    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "line_count")
    private int lines;

    @Enumerated(EnumType.STRING)
    private StaffImportState state;

    protected StaffImport() {}

    public StaffImport(UUID institution, HolderId by, int lines, Instant now) {
        id = UUID.randomUUID();
        this.institution = institution;
        uploadedBy = by.value();
        uploadedAt = now;
        this.lines = lines;
        state = StaffImportState.STAGED;
    }

    /** False if it is not STAGED any more. */
    public boolean confirm() {
        return move(StaffImportState.STAGED, StaffImportState.CONFIRMED);
    }

    /** False if it is not CONFIRMED. */
    public boolean undo() {
        return move(StaffImportState.CONFIRMED, StaffImportState.UNDONE);
    }

    private boolean move(StaffImportState from, StaffImportState to) {
        boolean possible = state == from;
        state = possible ? to : state;
        return possible;
    }

    public UUID id() {
        return id;
    }

    public UUID institution() {
        return institution;
    }

    /** Who may confirm it; after the end of that person's office the one who took over. */
    public HolderId uploadedBy() {
        return new HolderId(uploadedBy);
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public int lines() {
        return lines;
    }
}
