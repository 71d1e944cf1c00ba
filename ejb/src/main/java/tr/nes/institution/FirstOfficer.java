package tr.nes.institution;

import java.io.Serializable;
import java.time.LocalDate;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.NationalId;

/** The person whom the institution's letter names as its main officer. */
public record FirstOfficer(
        NationalId identityNumber, String name, String surname, LocalDate birthDate, MobilePhone phone, String mail)
        implements Serializable {

    public String fullName() {
        return name + " " + surname;
    }
}
