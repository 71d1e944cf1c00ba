package tr.nes.enrolment;

import java.io.Serializable;
import java.time.LocalDate;
import tr.nes.shared.NationalId;

/** What the form shows and the applicant can't change: from the institution's staff list. Null texts are unknown. */
public record ApplicantView(
        NationalId identityNumber,
        String name,
        String surname,
        LocalDate birthDate,
        String institution,
        String registryNumber,
        String unit,
        String title)
        implements Serializable {

    public String fullName() {
        return name + " " + surname;
    }
}
