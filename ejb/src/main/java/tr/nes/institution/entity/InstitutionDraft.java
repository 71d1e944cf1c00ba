package tr.nes.institution.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import tr.nes.institution.InstitutionDraftView;
import tr.nes.institution.InstitutionField;
import tr.nes.shared.HolderId;

/** An institution's application that a member of the back office is still typing. */
@Entity
@Table(name = "institution_draft")
public class InstitutionDraft {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "started_by")
    private UUID startedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    private InstitutionField.Step step;

    @ElementCollection
    @CollectionTable(name = "institution_draft_field", joinColumns = @JoinColumn(name = "draft_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "content")
    private Map<InstitutionField, String> fields = new EnumMap<>(InstitutionField.class);

    protected InstitutionDraft() {}

    public InstitutionDraft(HolderId by, Instant now) {
        id = UUID.randomUUID();
        startedBy = by.value();
        changedAt = now;
        step = InstitutionField.Step.IDENTITY;
    }

    /** Other fields stay as they are. */
    public void keep(Map<InstitutionField, String> typed, Instant now) {
        typed.forEach((field, text) -> {
            if (text.isEmpty()) {
                fields.remove(field);
            } else {
                fields.put(field, text);
            }
        });
        changedAt = now;
    }

    public void go(InstitutionField.Step to, Instant now) {
        step = to;
        changedAt = now;
    }

    public boolean isOf(HolderId holder) {
        return startedBy.equals(holder.value());
    }

    public UUID id() {
        return id;
    }

    public Map<InstitutionField, String> values() {
        return Map.copyOf(fields);
    }

    public InstitutionDraftView view(boolean letter) {
        return new InstitutionDraftView(id, step, values(), letter, changedAt);
    }
}
