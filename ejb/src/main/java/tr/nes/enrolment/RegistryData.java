package tr.nes.enrolment;

import java.io.Serializable;
import java.time.LocalDate;

/** What an applicant knows about his entry in a staff list, as typed. */
public record RegistryData(
        String identityNumber,
        String registryNumber,
        String name,
        String surname,
        LocalDate birthDate,
        String birthPlace)
        implements Serializable {

    /** Without a place of birth. */
    public RegistryData(
            String identityNumber, String registryNumber, String name, String surname, LocalDate birthDate) {
        this(identityNumber, registryNumber, name, surname, birthDate, null);
    }
}
