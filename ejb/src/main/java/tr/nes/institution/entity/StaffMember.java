package tr.nes.institution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import tr.nes.institution.StaffLine;
import tr.nes.institution.StaffMemberState;
import tr.nes.institution.StaffMemberView;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.NationalId;

/** A person who works at an institution, as an upload described them. */
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

    private String unit;
    private String title;

    @Enumerated(EnumType.STRING)
    private StaffMemberState state;

    protected StaffMember() {}

    public StaffMember(StaffImport source, StaffLine line) {
        id = UUID.randomUUID();
        institution = source.institution();
        this.source = source.id();
        identityNumber = line.identityNumber().value();
        name = line.name();
        surname = line.surname();
        birthDate = line.birthDate();
        mail = line.mail();
        phone = line.phone() == null ? null : line.phone().e164();
        registryNumber = line.registryNumber();
        unit = line.unit();
        title = line.title();
        state = StaffMemberState.STAGED;
    }

    /** The person no longer works there; does nothing unless the row is ACTIVE. */
    public void leave() {
        if (state == StaffMemberState.ACTIVE) {
            state = StaffMemberState.LEFT;
        }
    }

    public UUID institution() {
        return institution;
    }

    public StaffMemberView view() {
        return new StaffMemberView(
                id,
                new StaffLine(
                        new NationalId(identityNumber),
                        name,
                        surname,
                        birthDate,
                        mail,
                        phone == null ? null : MobilePhone.ofE164(phone),
                        registryNumber,
                        unit,
                        title));
    }
}
