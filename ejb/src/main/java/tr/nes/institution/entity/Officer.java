package tr.nes.institution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tr.nes.institution.OfficerRole;
import tr.nes.shared.HolderId;

/** A person who acts for an institution; kept after the end, so that history has names. */
@Entity
@Table(name = "institution_officer")
public class Officer {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "institution_id")
    private UUID institution;

    @Column(name = "holder_id")
    private UUID holder;

    @Enumerated(EnumType.STRING)
    private OfficerRole role;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Officer() {}

    /** @param until the last day; null if it is open */
    public Officer(UUID institution, HolderId holder, OfficerRole role, LocalDate from, LocalDate until) {
        id = UUID.randomUUID();
        this.institution = institution;
        this.holder = holder.value();
        this.role = role;
        this.from = from;
        this.until = until;
    }

    public void end(Instant now) {
        endedAt = now;
    }

    /** Whether both fall on some day; an ended office falls on none. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return endedAt == null && (until == null || !first.isAfter(until)) && (last == null || !from.isAfter(last));
    }

    /** Not ended, whether or not the first day has come. */
    public boolean lasts(LocalDate today) {
        return endedAt == null && (until == null || !today.isAfter(until));
    }

    public boolean actsOn(LocalDate today) {
        return lasts(today) && !today.isBefore(from);
    }

    public UUID id() {
        return id;
    }

    public UUID institution() {
        return institution;
    }

    public HolderId holder() {
        return new HolderId(holder);
    }

    public OfficerRole role() {
        return role;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }
}
