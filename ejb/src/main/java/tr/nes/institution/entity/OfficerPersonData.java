package tr.nes.institution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import tr.nes.institution.OfficerPerson;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.NationalId;

/** A proposed officer's data until the decision, and afterwards as evidence. */
@Embeddable
public class OfficerPersonData {

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

    protected OfficerPersonData() {}

    OfficerPersonData(OfficerPerson officer) {
        identityNumber = officer.identityNumber().value();
        name = officer.name();
        surname = officer.surname();
        birthDate = officer.birthDate();
        phone = officer.phone().e164();
        mail = officer.mail();
    }

    OfficerPerson view() {
        return new OfficerPerson(
                new NationalId(identityNumber), name, surname, birthDate, MobilePhone.ofE164(phone), mail);
    }
}
