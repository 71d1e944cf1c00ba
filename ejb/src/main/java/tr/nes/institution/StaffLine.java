package tr.nes.institution;

import java.io.Serializable;
import java.time.LocalDate;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.NationalId;

/**
 * A person on a staff list.
 *
 * @param phone null if unknown, as are the texts after it
 */
public record StaffLine(
        NationalId identityNumber,
        String name,
        String surname,
        LocalDate birthDate,
        String mail,
        MobilePhone phone,
        String registryNumber,
        String unit,
        String title,
        String birthPlace)
        implements Serializable {

    /** Somebody whose place of birth the list does not have. */
    public StaffLine(
            NationalId identityNumber,
            String name,
            String surname,
            LocalDate birthDate,
            String mail,
            MobilePhone phone,
            String registryNumber,
            String unit,
            String title) {
        this(identityNumber, name, surname, birthDate, mail, phone, registryNumber, unit, title, null);
    }
}
