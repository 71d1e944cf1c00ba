package tr.nes.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import tr.nes.shared.HolderId;

/** A remark of staff about a case; never changed. */
@Entity
@Table(name = "case_note")
public class CaseNote {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID file;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    private String note;

    protected CaseNote() {}

    public CaseNote(CaseFile file, HolderId by, String note, Instant now) {
        this.id = UUID.randomUUID();
        this.file = file.id();
        this.writtenBy = by.value();
        this.note = note;
        this.writtenAt = now;
    }

    public UUID file() {
        return file;
    }

    public HolderId writtenBy() {
        return new HolderId(writtenBy);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String note() {
        return note;
    }
}
