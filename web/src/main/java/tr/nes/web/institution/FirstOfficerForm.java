package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import tr.nes.institution.FirstOfficer;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.NationalId;

/** What the form for a new institution says about its first officer. */
@Named
@RequestScoped
public class FirstOfficerForm {

    private String number;
    private String name;
    private String surname;
    private LocalDate birthDate;
    private MobilePhone phone;
    private String officerMail;

    /** Null if the number is no T.C. Kimlik No. */
    FirstOfficer data() {
        return NationalId.isValid(number)
                ? new FirstOfficer(new NationalId(number), name, surname, birthDate, phone, officerMail)
                : null;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public MobilePhone getPhone() {
        return phone;
    }

    public void setPhone(MobilePhone phone) {
        this.phone = phone;
    }

    public String getOfficerMail() {
        return officerMail;
    }

    public void setOfficerMail(String officerMail) {
        this.officerMail = officerMail;
    }
}
