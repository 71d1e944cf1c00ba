package tr.nes.institution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import tr.nes.institution.FirstOfficer;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.NationalId;

/** The first officer's data until the institution is confirmed, and afterwards as evidence. */
@Embeddable
public class FirstOfficerData {

    @Column(name = "first_identity_number")
    private String identityNumber;

    @Column(name = "first_name")
    private String name;

    @Column(name = "first_surname")
    private String surname;

    @Column(name = "first_birth_date")
    private LocalDate birthDate;

    @Column(name = "first_phone")
    private String phone;

    @Column(name = "first_mail")
    private String mail;

    protected FirstOfficerData() {}

    FirstOfficerData(FirstOfficer officer) {
        identityNumber = officer.identityNumber().value();
        name = officer.name();
        surname = officer.surname();
        birthDate = officer.birthDate();
        phone = officer.phone().e164();
        mail = officer.mail();
    }

    FirstOfficer view() {
        return new FirstOfficer(
                new NationalId(identityNumber), name, surname, birthDate, MobilePhone.ofE164(phone), mail);
    }
}
