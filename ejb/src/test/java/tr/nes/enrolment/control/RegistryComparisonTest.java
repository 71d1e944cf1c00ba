package tr.nes.enrolment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.enrolment.RegistryData;
import tr.nes.institution.StaffLine;
import tr.nes.shared.NationalId;

/** A place of birth counts where the list has it, however it is spelled. */
@Tag("locale")
class RegistryComparisonTest {

    private static final String SETTING = "nes.enrolment.birthplace";

    @AfterEach
    void forget() {
        System.clearProperty(SETTING);
    }

    @ParameterizedTest(name = "listed {0}, typed {1}, asked {2}: {3}")
    @CsvSource({
        "ÇANKIRI,  Çankırı,  true,  true",
        "ÇANKIRI,  cankiri,  true,  true",
        "İstanbul, ISTANBUL, true,  true",
        "ÇANKIRI,  Ankara,   true,  false",
        "ÇANKIRI,  ,         true,  false",
        ",         Ankara,   true,  true",
        ",         ,         true,  true",
        "ÇANKIRI,  Ankara,   false, true"
    })
    void placesOfBirth(String listed, String typed, boolean asked, boolean matches) {
        System.setProperty(SETTING, String.valueOf(asked));
        LocalDate born = LocalDate.of(1990, 1, 1);
        StaffLine line = new StaffLine(
                new NationalId("15070909146"),
                "Deneme",
                "Aday",
                born,
                "aday@ornek.test",
                null,
                "1",
                null,
                null,
                listed);
        assertThat(RegistryComparison.matches(
                        new RegistryData("15070909146", "1", "Deneme", "Aday", born, typed), line))
                .isEqualTo(matches);
    }
}
