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
import tr.nes.institution.SearchText;
import tr.nes.institution.StaffLine;
import tr.nes.institution.StaffMemberView;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.NationalId;

/** A person who works at an institution, as an upload or an officer described them. */
@Entity
@Table(name = "staff_member")
public class StaffMember {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "institution_id")
    private UUID institution;

    @Column(name = "import_id")
    private UUID source;

    @Column(name = "replaced_by")
    private UUID replacedBy;

    @Column(name = "identity_number")
    private String identityNumber;

    private String name;
    private String surname;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private String mail;
    private String phone;

    @Column(name = "registry_number")
    private String registryNumber;

    @Column(name = "search_text")
    private String search;

    private String unit;
    private String title;

    @Column(name = "birth_place")
    private String birthPlace;

    @Enumerated(EnumType.STRING)
    private StaffMemberState state;

    /** When the person left; null before. */
    @Column(name = "ended_at")
    private Instant endedAt;

    protected StaffMember() {}

    /** A line of an upload that waits for confirmation. */
    public StaffMember(StaffImport source, StaffLine line) {
        this(source.institution(), line, StaffMemberState.STAGED);
        this.source = source.id();
    }

    /** Entered by hand. */
    public StaffMember(UUID institution, StaffLine line) {
        this(institution, line, StaffMemberState.ACTIVE);
    }

    private StaffMember(UUID institution, StaffLine line, StaffMemberState state) {
        id = UUID.randomUUID();
        this.institution = institution;
        this.state = state;
        change(line);
    }

    public final void change(StaffLine line) {
        identityNumber = line.identityNumber().value();
        name = line.name();
        surname = line.surname();
        birthDate = line.birthDate();
        mail = line.mail();
        phone = line.phone() == null ? null : line.phone().e164();
        registryNumber = line.registryNumber();
        unit = line.unit();
        title = line.title();
        birthPlace = line.birthPlace();
        search = SearchText.of(
                String.join(" ", surname, name, identityNumber, registryNumber == null ? "" : registryNumber));
    }

    /** The person no longer works there; does nothing unless the row is ACTIVE. */
    public void leave(Instant now) {
        if (state == StaffMemberState.ACTIVE) {
            state = StaffMemberState.LEFT;
            endedAt = now;
        }
    }

    public boolean isActive() {
        return state == StaffMemberState.ACTIVE;
    }

    public long version() {
        return version;
    }

    public UUID institution() {
        return institution;
    }

    public StaffMemberView view() {
        return new StaffMemberView(
                id,
                version,
                new StaffLine(
                        new NationalId(identityNumber),
                        name,
                        surname,
                        birthDate,
                        mail,
                        phone == null ? null : MobilePhone.ofE164(phone),
                        registryNumber,
                        unit,
                        title,
                        birthPlace));
    }
}
