package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import tr.nes.enrolment.CivilRegistry.RegistryCheck;
import tr.nes.enrolment.CivilRegistry.RegistryCheck.Difference;
import tr.nes.enrolment.CivilRegistry.RegistryCheck.Part;
import tr.nes.enrolment.CivilRegistry.RegistryCheck.Result;

/** The civil register's answer, kept with the application. */
@Embeddable
public class RegistryAnswer {

    @Enumerated(EnumType.STRING)
    @Column(name = "registry_result")
    private Result result;

    /** Part:difference, separated by spaces. */
    @Column(name = "registry_differences")
    private String differences;

    @Column(name = "registry_name")
    private String name;

    @Column(name = "registry_surname")
    private String surname;

    @Column(name = "registry_birth_date")
    private LocalDate birthDate;

    @Column(name = "checked_name")
    private String by;

    @Column(name = "checked_at")
    private Instant at;

    protected RegistryAnswer() {}

    RegistryAnswer(RegistryCheck check) {
        result = check.result();
        differences = check.differences().entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining(" "));
        name = check.name();
        surname = check.surname();
        birthDate = check.birthDate();
        by = check.by();
        at = check.at();
    }

    RegistryCheck view() {
        Map<Part, Difference> found = new EnumMap<>(Part.class);
        for (String each : differences == null ? new String[0] : differences.split(" ")) {
            String[] pair = each.split(":");
            if (pair.length == 2) {
                found.put(Part.valueOf(pair[0]), Difference.valueOf(pair[1]));
            }
        }
        return new RegistryCheck(result, found, name, surname, birthDate, by, at);
    }
}
