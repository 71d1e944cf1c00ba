package tr.nes.institution;

import java.io.Serializable;
import java.time.LocalDate;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.NationalId;

/** A person as an institution names him as its officer. */
public record OfficerPerson(
        NationalId identityNumber, String name, String surname, LocalDate birthDate, MobilePhone phone, String mail)
        implements Serializable {

    public String fullName() {
        return name + " " + surname;
    }
}
