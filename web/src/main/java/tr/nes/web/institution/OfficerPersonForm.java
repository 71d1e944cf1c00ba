package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import tr.nes.institution.OfficerPerson;
import tr.nes.notification.MailboxSyntax;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.NationalId;
import tr.nes.web.shell.Refusals;

/** What a form says about somebody who is to be an officer. */
@Named
@RequestScoped
public class OfficerPersonForm {

    private String number;
    private String name;
    private String surname;
    private LocalDate birthDate;
    private MobilePhone phone;
    private String officerMail;

    /** Null if number or mail address is none: then the field says so. */
    OfficerPerson checked() {
        boolean known = NationalId.isValid(number);
        if (!known) {
            Refusals.at("number", "access.numberWrong");
        }
        boolean reachable = MailboxSyntax.ascii(officerMail).isPresent();
        if (!reachable) {
            Refusals.at("officerMail", "contact.mailWrong");
        }
        return known && reachable
                ? new OfficerPerson(new NationalId(number), name, surname, birthDate, phone, officerMail)
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
