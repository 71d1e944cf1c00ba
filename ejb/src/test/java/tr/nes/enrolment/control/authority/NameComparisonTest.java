package tr.nes.enrolment.control.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.enrolment.CivilRegistry.RegistryCheck.Difference;

class NameComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "IŞIK, Işık",
        "İREM, irem",
        "ISPARTALI, ıspartalı",
        "KÂZIM, Kazım",
        "HALÎM, Halim",
        "Söğüt-Çınar, SÖĞÜT ÇINAR",
        "Ayşe  Nur, AYŞE NUR",
        "Ayşe\u00a0Nur, Ayşe Nur",
        "I\u0307REM, İrem"
    })
    void whenOnlyTurkishCapitalsHyphensOrCircumflexesDiffer_thenItIsTheSameName(String one, String other) {
        assertThat(NameComparison.between(one, other)).isEmpty();
        assertThat(NameComparison.between(other, one)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ISIK, IŞIK, SPELLING",
        "IREM, İREM, SPELLING",
        "Sukru, Şükrü, SPELLING",
        "Aysenur, Ayşe Nur, SPELLING",
        "Ayşe, Ayşe Nur, INCOMPLETE",
        "Söğüt, Söğüt-Çınar, INCOMPLETE",
        "Nur Ayse, Ayşe Nur, INCOMPLETE",
        "Ali, Veli, OTHER",
        "Ali Can, Ali Cem, OTHER"
    })
    void whenTheyDiffer_thenHowIsSaid(String one, String other, Difference difference) {
        assertThat(NameComparison.between(one, other)).contains(difference);
        assertThat(NameComparison.between(other, one)).contains(difference);
    }
}
