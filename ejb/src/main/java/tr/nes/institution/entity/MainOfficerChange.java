package tr.nes.institution.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.MainOfficerChangeState;
import tr.nes.institution.OfficerPerson;
import tr.nes.shared.HolderId;

/** A proposal that somebody becomes an institution's main officer, that the present one leaves, or both. */
@Entity
@Table(name = "main_officer_change")
public class MainOfficerChange {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "institution_id")
    private UUID institution;

    private UUID leaving;

    @Embedded
    @AttributeOverride(name = "identityNumber", column = @Column(name = "coming_identity_number"))
    @AttributeOverride(name = "name", column = @Column(name = "coming_name"))
    @AttributeOverride(name = "surname", column = @Column(name = "coming_surname"))
    @AttributeOverride(name = "birthDate", column = @Column(name = "coming_birth_date"))
    @AttributeOverride(name = "phone", column = @Column(name = "coming_phone"))
    @AttributeOverride(name = "mail", column = @Column(name = "coming_mail"))
    private OfficerPersonData coming;

    @Enumerated(EnumType.STRING)
    private MainOfficerChangeState state;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String rejection;

    protected MainOfficerChange() {}

    /**
     * @param coming null if nobody comes
     * @param leaving null if nobody leaves
     */
    public MainOfficerChange(UUID institution, OfficerPerson coming, Officer leaving, HolderId by, Instant now) {
        id = UUID.randomUUID();
        this.institution = institution;
        this.coming = coming == null ? null : new OfficerPersonData(coming);
        this.leaving = leaving == null ? null : leaving.id();
        state = MainOfficerChangeState.PROPOSED;
        proposedBy = by.value();
        proposedAt = now;
    }

    /** @throws InstitutionException CHANGE_DECIDED unless it is PROPOSED */
    public void confirm(HolderId by, Instant now) {
        decide(MainOfficerChangeState.CONFIRMED, by, now);
    }

    /** Throws as {@link #confirm}. */
    public void reject(String reason, HolderId by, Instant now) {
        decide(MainOfficerChangeState.REJECTED, by, now);
        rejection = reason;
    }

    private void decide(MainOfficerChangeState next, HolderId by, Instant now) {
        if (state != MainOfficerChangeState.PROPOSED) {
            throw new InstitutionException(Reason.CHANGE_DECIDED);
        }
        state = next;
        decidedBy = by.value();
        decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID institution() {
        return institution;
    }

    public Optional<OfficerPerson> coming() {
        return Optional.ofNullable(coming).map(OfficerPersonData::view);
    }

    /** Id of the office that ends. */
    public Optional<UUID> leaving() {
        return Optional.ofNullable(leaving);
    }

    public boolean isOpen() {
        return state == MainOfficerChangeState.PROPOSED;
    }

    public HolderId proposedBy() {
        return new HolderId(proposedBy);
    }

    public Instant proposedAt() {
        return proposedAt;
    }
}
