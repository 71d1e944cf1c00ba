package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import tr.nes.enrolment.ApplicantView;
import tr.nes.institution.SearchText;
import tr.nes.institution.StaffLine;
import tr.nes.shared.NationalId;

/** Who applies, as the staff list said when the application began. */
@Embeddable
public class Applicant {

    @Column(name = "identity_number")
    private String identityNumber;

    private String name;
    private String surname;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "registry_number")
    private String registryNumber;

    private String unit;
    private String title;

    @Column(name = "staff_mail")
    private String mail;

    protected Applicant() {}

    Applicant(StaffLine line) {
        identityNumber = line.identityNumber().value();
        name = line.name();
        surname = line.surname();
        birthDate = line.birthDate();
        registryNumber = line.registryNumber();
        unit = line.unit();
        title = line.title();
        mail = line.mail();
    }

    ApplicantView view(String institution) {
        return new ApplicantView(
                new NationalId(identityNumber), name, surname, birthDate, institution, registryNumber, unit, title);
    }

    String identityNumber() {
        return identityNumber;
    }

    String fullName() {
        return name + " " + surname;
    }

    String mail() {
        return mail;
    }

    String unit() {
        return unit;
    }

    /** What officers look for it by, without the application's number. */
    String searchText() {
        String registry = registryNumber == null ? "" : " " + registryNumber;
        return SearchText.of(surname + " " + name + registry) + " " + identityNumber;
    }
}
